//! The document: what the prerendered page says of itself, and the marks that the app leaves on it.

use std::borrow::Cow;

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = pageLocale)]
    fn page_locale() -> String;

    #[wasm_bindgen(js_name = markOf)]
    fn mark_of(name: &str) -> Option<String>;

    /// Leaves a mark on the whole document, for its style sheet.
    #[wasm_bindgen(js_name = setMark)]
    pub fn set_mark(name: &str, value: &str);

    /// Sets a style of the whole document, or takes it back. Through the object model, which the page's policy allows.
    #[wasm_bindgen(js_name = setStyle)]
    pub fn set_style(name: &str, value: Option<&str>);

    /// Puts a text in the place of another one wherever it is read on the page.
    #[wasm_bindgen(js_name = replaceEverywhere)]
    pub fn replace_everywhere(old: &str, new: &str);

    /// Tells the developers' console something about how the page is set up. Never anything that a person entered.
    pub fn warn(sentence: &str);

    /// The browser's description of itself.
    #[wasm_bindgen(js_name = userAgent)]
    pub fn user_agent() -> String;

    /// Whether the page stands inside another page.
    #[wasm_bindgen(js_name = isInside)]
    pub fn is_framed() -> bool;
}

/// The page's locale and its words' patterns in order; nothing where the document is not one of the printed pages.
#[must_use]
pub fn words() -> Option<(String, Vec<Cow<'static, str>>)> {
    // They stay for as long as the page lives.
    let lines: &'static str = super::element::text("words").leak();
    (!lines.is_empty()).then(|| (page_locale(), lines.split('\n').map(Cow::Borrowed).collect()))
}

/// Says on the page that the app has started.
pub fn ready() {
    set_mark("data-app", "ready");
}

/// Marks the page as failed when the code panics, so that it shows its note. What the panic says is not shown or
/// logged: it might hold what was pasted.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|_| {
        set_mark("data-app", "failed");
        super::host::error("stopped");
    }));
}

/// Whether the site that hosts or embeds the page has switched off what goes beyond the source article.
#[must_use]
pub fn has_no_extras() -> bool {
    mark_of("data-extras").as_deref() == Some("off")
}

/// Says on the page which steps are shown; the style sheet hides the others.
pub fn show_only_article(on: bool) {
    set_mark("data-steps", if on { "article" } else { "all" });
}

/// Whether the page was marked as ready.
#[must_use]
pub fn is_ready() -> bool {
    mark_of("data-app").as_deref() == Some("ready")
}
