//! What the settings check recognises, processor by processor. Printed from the processors' own tables; it
//! is only to read, so its app (`bin/site.rs`) shows what a site sets and has none of this.

mod kinds;

use leptos::prelude::*;

use self::kinds::{Kinds, Tells};
use crate::{
    i18n::{Argument, seller},
    message,
    settings::ProcessorId,
    shared::words,
};

/// The list of all processors.
#[component]
pub fn RecognisedPage() -> impl IntoView {
    let words = words();
    let count = Argument::Count(u32::try_from(ProcessorId::all().count()).unwrap_or(u32::MAX));
    let version = Argument::Text(env!("CARGO_PKG_VERSION"));
    let link = |processor: ProcessorId| {
        view! {
            <li>
                <a href=["#", processor.id()].concat()>{processor.brand()}</a>
            </li>
        }
    };
    view! {
        <div class="intro">
            <h1>{words.text(message!("recognised-heading"))}</h1>
            <p class="lead">{words.fill(message!("recognised-lead"), &[("count", count)])}</p>
            <p class="quiet">{words.fill(message!("recognised-changes"), &[("version", version)])}</p>
        </div>
        <nav class="contents recognised" aria-label=words.text(message!("recognised-processors"))>
            <ol>{ProcessorId::all().map(link).collect_view()}</ol>
        </nav>
        {ProcessorId::all().map(|processor| view! { <Processor processor /> }).collect_view()}
    }
}

/// Where a processor's keys and failed payments are, and its kinds of values.
#[component]
fn Processor(processor: ProcessorId) -> impl IntoView {
    let words = words();
    let questions: Vec<_> = processor.questions().iter().map(|one| words.text(seller::asked(*one))).collect();
    let tells = words.fill(message!("recognised-tells"), &[("how", Argument::Text(Tells::of(processor).id()))]);
    view! {
        <section class="part" id=processor.id()>
            <h2>{processor.brand()}</h2>
            <dl class="settings">
                <div>
                    <dt>{words.text(message!("recognised-keys"))}</dt>
                    <dd>{processor.place()}</dd>
                </div>
                <div>
                    <dt>{words.text(message!("recognised-failures"))}</dt>
                    <dd>{processor.failures()}</dd>
                </div>
                <div>
                    <dt>{words.text(message!("recognised-environment"))}</dt>
                    <dd>{[vec![tells], questions].concat().join(" ")}</dd>
                </div>
            </dl>
            <h3>{words.text(message!("recognised-kinds"))}</h3>
            <Kinds processor />
        </section>
    }
}
