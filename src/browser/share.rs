//! Handing a text on: the system's share sheet, the printer, a download.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, ShareData, Url};

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
    if can_share() {
        let data = ShareData::new();
        data.set_title(title);
        data.set_text(text);
        // A closed sheet breaks the promise: nothing to do, and nothing to report.
        callback::settled(&window().navigator().share_with_data(&data), drop);
    }
}

/// Opens the print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Offers a text as a file to save, of a type such as `text/markdown`. Made in memory: no address is asked for it.
pub fn download(file_name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(&[kind, ";charset=utf-8"].concat());
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options) else {
        return;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a") {
        let link: HtmlAnchorElement = link.unchecked_into();
        link.set_href(&address);
        link.set_download(file_name);
        link.click();
    }
    // The browser has taken the file by the time that the next task runs.
    let _ = callback::after(std::time::Duration::ZERO, move || drop(Url::revoke_object_url(&address)));
}
