//! One request as it arrived.

use std::io::{BufRead, Read};

/// What a browser sent.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method, in upper case.
    pub method: String,
    /// The path with its query, as sent.
    pub path: String,
    /// All headers, one a line.
    pub headers: String,
    /// The body as text.
    pub body: String,
}

impl Request {
    /// The next request of a connection; nothing where the connection ends or speaks something else.
    pub(super) fn read(reader: &mut impl BufRead) -> Option<Self> {
        let mut first = String::new();
        reader.read_line(&mut first).ok().filter(|read| *read > 0)?;
        let mut words = first.split_whitespace();
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut headers = String::new();
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().ok()?;
            }
            headers.push_str(&line);
        }
        let mut body = Vec::new();
        reader.take(length).read_to_end(&mut body).ok()?;
        Some(Self { method, path, headers, body: String::from_utf8_lossy(&body).into_owned() })
    }

    /// The path without its query.
    #[must_use]
    pub fn file(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }
}
