//! Handing a text on: the system's share sheet, the printer, a download.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Whether this browser has a share sheet.
    #[wasm_bindgen(js_name = canShare)]
    pub fn can_share() -> bool;

    /// Opens the share sheet with a text. What the person does there is theirs.
    #[wasm_bindgen(js_name = shareText)]
    pub fn share(title: &str, text: &str);

    /// Opens the print dialogue.
    #[wasm_bindgen(js_name = printPage)]
    pub fn print();

    /// Offers a text as a file to save, of a type such as `text/markdown`. Made in memory: no address is asked for it.
    pub fn download(file_name: &str, kind: &str, text: &str);
}
