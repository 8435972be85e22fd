//! Real web servers with the configurations of `deploy/`, on a free port of this machine.

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpStream},
    path::{Path, PathBuf},
    process::Stdio,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    OrFail, fail,
    process::{Process, free_port},
    session::dist,
};

/// A web server that `deploy/` has a configuration for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the servers'")]
pub enum Kind {
    Nginx,
    Caddy,
}

/// A running server of the built site; it ends when dropped.
pub struct Deployed {
    scheme: &'static str,
    port: u16,
    _process: Process,
    _folder: TempDir,
}

/// What a server answered.
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: String,
    /// The body as it was sent.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value; empty where there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        let lines = self.headers.lines().filter_map(|line| line.split_once(':'));
        lines
            .filter(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .next()
            .unwrap_or("")
    }
}

impl Deployed {
    /// Starts a server with its configuration, of which only the marked lines are changed.
    #[must_use]
    pub fn start(kind: Kind) -> Self {
        Self::start_by(kind, "http")
    }

    /// Starts Caddy as it is deployed, with `https:` and a certificate of its own making: sessions take that only with
    /// [`Means::any_certificate`](crate::Means::any_certificate).
    #[must_use]
    pub fn start_secure() -> Self {
        Self::start_by(Kind::Caddy, "https")
    }

    fn start_by(kind: Kind, scheme: &'static str) -> Self {
        let folder = TempDir::with_prefix("payment-help-server-").or_fail("no folder for the server");
        let (port, root) = (free_port(), dist().canonicalize().or_fail("the built site"));
        let read = |name: &str| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deploy").join(name);
            fs::read_to_string(path).or_fail("the configuration")
        };
        let own = |text: String, changes: &[(&str, String)]| {
            changes.iter().fold(text, |text, (from, to)| {
                assert!(text.contains(from), "the configuration has {from}");
                text.replacen(from, to, 1)
            })
        };
        let at = |name: &str| folder.path().join(name);
        let root = ("/srv/payment-help", root.display().to_string());
        let process = match kind {
            Kind::Nginx => {
                let site = own(read("nginx.conf"), &[root, ("listen 80;", format!("listen 127.0.0.1:{port};"))]);
                fs::write(at("site.conf"), site).or_fail("the configuration");
                let main = nginx_main(folder.path());
                fs::write(at("nginx.conf"), main).or_fail("the configuration");
                Process::start(&program("NGINX", "/usr/sbin/nginx"), |command| {
                    // What it warns of is in its log, too.
                    command.arg("-e").arg(at("error.log")).arg("-c").arg(at("nginx.conf")).stderr(Stdio::null());
                })
            }
            Kind::Caddy => {
                let (automatic, certificate) =
                    if scheme == "https" { ("disable_redirects", "\n\ttls internal") } else { ("off", "") };
                let global = format!("{{\n\tadmin off\n\tskip_install_trust\n\tauto_https {automatic}\n}}\n");
                let address = ("pay.example.com {", format!("{scheme}://127.0.0.1:{port} {{{certificate}"));
                let site = own(read("Caddyfile"), &[root, address]);
                fs::write(at("Caddyfile"), global + &site).or_fail("the configuration");
                Process::start(&program("CADDY", "/usr/bin/caddy"), |command| {
                    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(at("Caddyfile"));
                    command.env("HOME", folder.path()).env("XDG_DATA_HOME", folder.path());
                    command.env("XDG_CONFIG_HOME", folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
                })
            }
        };
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > deadline {
                let log = fs::read_to_string(at("error.log")).unwrap_or_default();
                fail(format_args!("{kind:?} did not start: {log}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { scheme, port, _process: process, _folder: folder }
    }

    /// The absolute address of a path.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}://127.0.0.1:{}{path}", self.scheme, self.port)
    }

    /// Asks for a path, as a browser that takes these encodings.
    #[must_use]
    pub fn get(&self, path: &str, encodings: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).or_fail("the server is gone");
        let ask = format!(
            "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAccept-Encoding: {encodings}\r\nOrigin: null\r\nConnection: close\r\n\r\n",
            self.port
        );
        stream.write_all(ask.as_bytes()).or_fail("the server does not listen");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).or_fail("the server does not answer");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").or_fail("the answer has no head");
        let body = answer.split_off(end + 4);
        let headers = String::from_utf8_lossy(&answer).into_owned();
        let status = headers.split_whitespace().nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Answer { status, headers, body }
    }
}

/// What Debian's own nginx.conf brings around a site, for one process in a folder of its own.
fn nginx_main(folder: &Path) -> String {
    let modules: String = fs::read_dir("/etc/nginx/modules-enabled")
        .into_iter()
        .flatten()
        .flatten()
        .map(|file| format!("include {};\n", file.path().display()))
        .collect();
    let folder = folder.display();
    let user = if rustix::process::geteuid().is_root() { "user root;\n" } else { "" };
    format!(
        "{modules}{user}daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log {folder}/error.log;\nevents {{}}\nhttp {{\n\
         access_log off;\nclient_body_temp_path {folder}/a;\nproxy_temp_path {folder}/b;\nfastcgi_temp_path {folder}/c;\n\
         uwsgi_temp_path {folder}/d;\nscgi_temp_path {folder}/e;\ninclude {folder}/site.conf;\n}}\n"
    )
}

fn program(variable: &str, usual: &str) -> PathBuf {
    let found = env::var_os(variable).map_or_else(|| PathBuf::from(usual), PathBuf::from);
    if !found.exists() {
        fail(format_args!("{} is missing and {variable} does not name it; run `cargo xtask test`", found.display()));
    }
    found
}
