//! Base64 as people paste it: of either alphabet, with or without padding, cut off anywhere. A strict decoder would
//! refuse most of what is asked here, which is whether a text could be readable text in base64.

/// What base64 means, where that is readable ASCII (spaces and line ends count); nothing else, and nothing for an empty
/// text. Bits after the last whole byte are ignored.
///
/// ```
/// assert_eq!(text::base64::decode_printable("cGF5bWVudA==").as_deref(), Some("payment"));
/// assert_eq!(text::base64::decode_printable("not base64"), None);
/// ```
#[must_use]
pub fn decode_printable(text: &str) -> Option<String> {
    let mut plain = String::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in text.trim_end_matches('=').bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(digit)) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            let byte = u8::try_from(bits >> count & 0xff).ok()?;
            if !(byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {
                return None;
            }
            plain.push(char::from(byte));
        }
    }
    (!plain.is_empty()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_alphabets_are_read_with_and_without_padding() {
        for text in ["Pz8/Pg==", "Pz8/Pg", "Pz8_Pg"] {
            assert_eq!(decode_printable(text).as_deref(), Some("???>"), "{text}");
        }
    }

    #[test]
    fn bytes_that_nobody_can_read_are_no_text() {
        assert_eq!(decode_printable("AAAA"), None);
        assert_eq!(decode_printable("w6k="), None);
        assert_eq!(decode_printable(""), None);
    }
}
