//! Pages as text: the template filled with a page's words and its components' first render.

use leptos::prelude::*;

use crate::{
    builder::{BuilderPage, Loader},
    customer::CustomerPage,
    explain::MessagesPage,
    i18n::{Localizer, english},
    recognised::RecognisedPage,
    seller::SellerPage,
    shared::{Place, Shell, provide},
    start::StartPage,
};

/// One page of the template, with its styles (`css`) and their hash (`css-hash`), and the names of the files that it
/// links (`js`, `wasm`). `loader` is the version of the loader for other sites with its hash, as
/// [`Pinned::read`](crate::config::snippet::Pinned::read) takes them.
///
/// # Errors
/// A sentence, where the template has a place that nothing fills, or a message has what its page cannot carry.
pub fn page(template: &str, place: Place, assets: &[(&str, String)], loader: &str) -> Result<String, String> {
    let words = Localizer::new(english());
    let book = words.messages();
    let app = Owner::new().with(|| view! { <App place words loader=loader.to_owned() /> }.into_view().to_html());
    let mut filled: String = template
        .lines()
        .filter(|line| !line.contains("data-trunk") && !line.starts_with("<!-- "))
        .collect::<Vec<_>>()
        .join("\n");
    let mut fill = |name: &str, value: &str| filled = filled.replace(&format!("{{{{{name}}}}}"), value);
    fill("locale", book.locale());
    fill("direction", "ltr");
    fill("title", &escaped(&book.text(place.title())));
    fill("description", &escaped(&book.text(place.description())));
    fill("root", place.root());
    fill("page", place.id());
    fill("policy", place.more_policy());
    for (name, file) in assets {
        fill(name, file);
    }
    if let Some((_, rest)) = filled.replace("{{app}}", "").replace("{{words}}", "").split_once("{{") {
        let name = rest.split_once("}}").map_or(rest, |(name, _)| name);
        return Err(format!("the template has a place that nothing fills: {name}"));
    }
    let carried = book.for_page(place.groups()).map_err(|problem| problem.to_string())?;
    Ok(filled.replace("{{words}}", &carried).replace("{{app}}", &app))
}

/// A whole page.
#[component]
fn App(
    /// Which page.
    place: Place,
    /// Its words.
    words: Localizer,
    /// The version of the loader for other sites, with its hash.
    loader: String,
) -> impl IntoView {
    provide(words);
    provide_context(place);
    provide_context(Loader(loader));
    view! {
        <Shell>
            {match place {
                Place::Start => view! { <StartPage /> }.into_any(),
                Place::Customer => view! { <CustomerPage /> }.into_any(),
                Place::Seller => view! { <SellerPage /> }.into_any(),
                Place::Messages => view! { <MessagesPage /> }.into_any(),
                Place::Recognised => view! { <RecognisedPage /> }.into_any(),
                Place::Embed => view! { <BuilderPage /> }.into_any(),
            }}
        </Shell>
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
