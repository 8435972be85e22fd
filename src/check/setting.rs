//! One setting: its name, its redacted value, what it is, and where its live value is found. Built by the browser.

use leptos::prelude::*;

use crate::{
    i18n::{self, Localizer, MessageId, seller},
    message,
    settings::{Connection, Environment, Setting},
};

/// A setting of a connection.
pub(super) fn setting_item(words: Localizer, connection: &Connection, setting: &Setting) -> impl IntoView + use<> {
    let label = seller::label(words.messages(), setting);
    let find = seller::where_to_find(words.messages(), connection, setting).map(|place| {
        view! {
            <details class="find">
                <summary>
                    {words.text(message!("seller-find"))}
                    " " <span class="visually-hidden">"(" {label.clone()} ")"</span>
                </summary>
                <p>{place}</p>
            </details>
        }
    });
    view! {
        <div>
            <dt>{label}</dt>
            <dd>
                <code dir="ltr">{setting.shown.as_str().to_owned()}</code>
                " · "
                <span>{i18n::findings::kind(words.messages(), setting.kind)}</span>
                " · "
                {words.text(environment(setting.environment))}
                {find}
            </dd>
        </div>
    }
}

/// Which money a value is for.
const fn environment(environment: Environment) -> MessageId {
    match environment {
        Environment::Live => message!("seller-environment-live"),
        Environment::Test => message!("seller-environment-test"),
        Environment::CannotTell => message!("seller-environment-cannot-tell"),
    }
}
