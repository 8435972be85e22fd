//! A static server for one test: the built site, under `/` and under `/help/pay/`, with faults on order.
//!
//! Every request is kept for assertions. Paths below `/leak/` answer 204 whatever is asked: what arrives there has
//! left the page.

mod answer;
mod request;

use std::{
    collections::HashMap,
    io::BufReader,
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, atomic::AtomicBool, atomic::Ordering},
    thread,
};

pub use request::Request;

use crate::OrFail;

/// The second place of the site, as on a support site that hosts it in a folder.
pub const FOLDER: &str = "/help/pay/";

/// A running server; it ends when dropped.
pub struct Server {
    shared: Arc<Shared>,
}

struct Shared {
    port: u16,
    dist: PathBuf,
    ended: AtomicBool,
    state: Mutex<State>,
    released: Condvar,
}

#[derive(Default)]
struct State {
    requests: Vec<Request>,
    headers: Vec<(String, String)>,
    documents: HashMap<String, (String, String)>,
    /// Put into the head of every page of the site.
    head: String,
    /// The pages' policies name the server beside `'self'`.
    names_itself: bool,
    faults: Vec<Fault>,
}

/// What goes wrong with the files whose path ends so.
struct Fault {
    ending: String,
    kind: FaultKind,
}

enum FaultKind {
    Missing,
    Garbled,
    Typed(String),
    Held,
}

impl Server {
    /// Serves a folder on a free port of this machine.
    #[must_use]
    pub fn start(dist: &Path) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).or_fail("no free port for the test's server");
        let port = listener.local_addr().or_fail("the test's server has no address").port();
        let shared = Arc::new(Shared {
            port,
            dist: dist.to_owned(),
            ended: AtomicBool::new(false),
            state: Mutex::default(),
            released: Condvar::new(),
        });
        let server = Self { shared: Arc::clone(&shared) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if shared.ended.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.converse(&stream));
            }
        });
        server
    }

    /// The absolute address of a path that begins with `/`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.shared.port)
    }

    /// The same server by another name: another origin for the browser.
    #[must_use]
    pub fn other_origin(&self, path: &str) -> String {
        format!("http://localhost:{}{path}", self.shared.port)
    }

    /// All requests so far, in order of arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    /// How many requests have arrived so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.state().requests.len()
    }

    /// Adds a header to every answer from now on.
    pub fn header(&self, name: &str, value: &str) {
        self.state().headers.push((name.to_owned(), value.to_owned()));
    }

    /// Serves a document of the test's own.
    pub fn document(&self, path: &str, media_type: &str, body: &str) {
        self.state().documents.insert(path.to_owned(), (media_type.to_owned(), body.to_owned()));
    }

    /// Puts markup at the start of the head of every page of the site.
    pub fn into_head(&self, markup: &str) {
        self.state().head.push_str(markup);
    }

    /// Names the server in the policy of every page of the site, as a site's owner may.
    pub fn name_itself(&self) {
        self.state().names_itself = true;
    }

    /// Answers 404 for paths that end so.
    pub fn lose(&self, ending: &str) {
        self.fault(ending, FaultKind::Missing);
    }

    /// Answers paths that end so with bytes that mean nothing.
    pub fn garble(&self, ending: &str) {
        self.fault(ending, FaultKind::Garbled);
    }

    /// Names another media type for paths that end so.
    pub fn mistype(&self, ending: &str, media_type: &str) {
        self.fault(ending, FaultKind::Typed(media_type.to_owned()));
    }

    /// Keeps answers for paths that end so waiting until [`Server::release`].
    pub fn hold(&self, ending: &str) {
        self.fault(ending, FaultKind::Held);
    }

    /// Ends all faults; held answers go out.
    pub fn release(&self) {
        self.state().faults.clear();
        self.shared.released.notify_all();
    }

    fn fault(&self, ending: &str, kind: FaultKind) {
        self.state().faults.push(Fault { ending: ending.to_owned(), kind });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::Relaxed);
        self.release();
        // Wakes the thread that waits for the next connection.
        drop(TcpStream::connect((Ipv4Addr::LOCALHOST, self.shared.port)));
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers one connection's requests until the browser closes it.
    fn converse(&self, stream: &TcpStream) {
        let mut reader = BufReader::new(stream);
        while let Some(request) = Request::read(&mut reader) {
            self.state().requests.push(request.clone());
            if self.answer(&request).write(stream, request.method == "HEAD").is_err() {
                break;
            }
        }
    }
}
