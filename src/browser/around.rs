//! The sites that the pages around this one are of.

use js_sys::{Array, Object, Reflect};
use web_sys::Url;

use super::{
    framing::parent,
    host,
    window::{document, window},
};

/// The origins of all pages around this one, from the nearest outwards; nothing where the browser does not tell of all.
#[must_use]
pub fn origins() -> Option<Vec<String>> {
    let Some(parent) = parent() else { return Some(Vec::new()) };
    let location = window().location();
    if let Ok(list) = Reflect::get(&location, &"ancestorOrigins".into())
        && list.is_object()
    {
        return Some(Array::from(&list).iter().filter_map(|origin| origin.as_string()).collect());
    }
    // Without the list, the nearest page alone can be known: enough where it is also the outermost.
    let is_outermost = window().top().ok().flatten().is_some_and(|top| Object::is(&top, &parent));
    let nearest = host::origin().or_else(referrer)?;
    is_outermost.then(|| vec![nearest])
}

fn referrer() -> Option<String> {
    Url::new(&document().referrer()).ok().map(|referrer| referrer.origin())
}

/// The own site's origin.
#[must_use]
pub fn own_origin() -> String {
    window().location().origin().unwrap_or_default()
}
