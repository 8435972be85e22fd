//! A text as a QR code: its modules as one path, for whoever draws it.

use qrcodegen::{QrCode as Code, QrCodeEcc};

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// How many modules it has on each side, with the quiet zone that readers need around it.
    pub size: i32,
    /// Its dark modules as an SVG path, in units of one module.
    pub path: String,
}

/// How many light modules readers need around a code (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The code of a text; nothing where the text is longer than a code can hold.
#[must_use]
pub fn qr_code(text: &str) -> Option<QrCode> {
    // As bytes: numbers and capitals alone would fit a smaller code, but links have neither.
    let code = Code::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&at| code.get_module(at, y)).count();
            if run > 0 {
                path += &format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run as i32 + 1;
        }
    }
    Some(QrCode { size: code.size() + 2 * QUIET, path })
}
