//! Handing a text on: the system's share sheet, the printer, a download.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;

use super::{
    callback,
    window::{document, window},
};

/// Whether this browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Opens the share sheet with a text. What the person does there is theirs.
pub fn share(title: &str, text: &str) {
    let data = Object::new();
    for (name, value) in [("title", title), ("text", text)] {
        let _ = Reflect::set(&data, &name.into(), &value.into());
    }
    let navigator = window().navigator();
    let Some(share) =
        Reflect::get(&navigator, &"share".into()).ok().and_then(|share| share.dyn_into::<Function>().ok())
    else {
        return;
    };
    // A closed sheet breaks the promise: nothing to do, and nothing to report.
    if let Ok(promise) = share.call1(&navigator, &data).map(Promise::from) {
        callback::settled(&promise, drop);
    }
}

/// Opens the print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Offers a text as a file to save, of a type such as `text/markdown`. Made in memory: no address is asked for it.
pub fn download(file_name: &str, kind: &str, text: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(&[kind, ";charset=utf-8"].concat());
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options) else {
        return;
    };
    let Ok(address) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a") {
        let link: web_sys::HtmlAnchorElement = link.unchecked_into();
        link.set_href(&address);
        link.set_download(file_name);
        link.click();
    }
    // The browser has taken the file by the time that the next task runs.
    let _ = callback::after(std::time::Duration::ZERO, move || drop(web_sys::Url::revoke_object_url(&address)));
}
