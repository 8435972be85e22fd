//! What the server answers: files of the site, documents of the test, and faults.

use std::{
    fs,
    io::{self, Write},
    net::TcpStream,
    path::Path,
    sync::PoisonError,
};

use super::{FOLDER, FaultKind, Request, Shared, State};

pub(super) struct Answer {
    status: &'static str,
    media_type: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    pub(super) fn write(&self, mut stream: &TcpStream, head_only: bool) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", self.status, self.body.len());
        // As static hosts do: pages are asked for again, other files keep for a while.
        let cache = if self.media_type.starts_with("text/html") { "no-cache" } else { "max-age=600" };
        head.push_str(&format!("Content-Type: {}\r\nCache-Control: {cache}\r\n", self.media_type));
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if !head_only {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

impl Shared {
    pub(super) fn answer(&self, request: &Request) -> Answer {
        let path = request.file();
        self.wait_while_held(path);
        let state = self.state();
        let found = if path.starts_with("/leak/") {
            Some(("204 No Content", "text/plain".to_owned(), Vec::new()))
        } else if let Some((media_type, body)) = state.documents.get(path) {
            Some(("200 OK", media_type.clone(), body.clone().into_bytes()))
        } else {
            self.file(path, &state).map(|(media_type, body)| ("200 OK", media_type.to_owned(), body))
        };
        let (mut status, mut media_type, mut body) =
            found.unwrap_or_else(|| ("404 Not Found", "text/plain".to_owned(), b"not here".to_vec()));
        for fault in state.faults.iter().filter(|fault| path.ends_with(&fault.ending)) {
            match &fault.kind {
                FaultKind::Missing => (status, body) = ("404 Not Found", Vec::new()),
                FaultKind::Garbled => body = b"not what it should be".to_vec(),
                FaultKind::Typed(other) => media_type.clone_from(other),
                FaultKind::Held => {}
            }
        }
        Answer { status, media_type, headers: state.headers.clone(), body }
    }

    fn wait_while_held(&self, path: &str) {
        let state = self.state();
        let held = |state: &mut State| {
            state.faults.iter().any(|fault| matches!(fault.kind, FaultKind::Held) && path.ends_with(&fault.ending))
        };
        drop(self.released.wait_while(state, held).unwrap_or_else(PoisonError::into_inner));
    }

    /// A file of the site and its media type.
    fn file(&self, path: &str, state: &State) -> Option<(&'static str, Vec<u8>)> {
        let path = path.strip_prefix(FOLDER).or_else(|| path.strip_prefix('/'))?;
        if path.split('/').any(|part| part == "..") {
            return None;
        }
        let mut file = self.dist.join(path);
        if path.is_empty() || path.ends_with('/') {
            file.push("index.html");
        }
        let media_type = media_type(&file);
        let body = fs::read(&file).ok()?;
        if media_type.starts_with("text/html") {
            let mut page = String::from_utf8_lossy(&body).replacen("<head>", &format!("<head>{}", state.head), 1);
            if state.names_itself {
                page = page.replace("'self'", &format!("'self' http://127.0.0.1:{}", self.port));
            }
            return Some((media_type, page.into_bytes()));
        }
        Some((media_type, body))
    }
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
