//! The programs that tests start: each in its own process group, ended by its id.

use std::{
    fs::File,
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{LazyLock, mpsc},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process_group};

use crate::{Engine, OrFail, fail};

/// A program with its helpers; all of them end when this is dropped.
pub struct Process(Child);

impl Process {
    /// Starts a program as the head of its own process group. It also ends when the tests are killed and can no
    /// longer end it: `setpriv` asks the system for that, then becomes the program.
    pub fn start(program: &Path, set: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "TERM"]).arg(program).process_group(0).stdin(Stdio::null());
        set(&mut command);
        Self(spawn(command).or_fail("setpriv, of util-linux, did not start"))
    }

    fn has_ended(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The group lives on after its head: end it first, then take the head's status.
        if let Some(group) = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
        let _ = self.0.wait();
    }
}

/// Starts a command on a thread that lives as long as the process. The system takes the end of the thread that started a
/// program for the end of its parent, and a worker's thread may end while others still use a browser that it started.
fn spawn(command: Command) -> io::Result<Child> {
    type Order = (Command, mpsc::Sender<io::Result<Child>>);
    static STARTER: LazyLock<mpsc::Sender<Order>> = LazyLock::new(|| {
        let (give, orders) = mpsc::channel::<Order>();
        thread::spawn(move || {
            for (mut command, answer) in orders {
                let child = command.spawn();
                // It may hold one end of a pipe, whose other end waits for this.
                drop(command);
                let _ = answer.send(child);
            }
        });
        give
    });
    let (answer, child) = mpsc::channel();
    STARTER.send((command, answer)).map_err(io::Error::other)?;
    child.recv().map_err(io::Error::other)?
}

/// A WebDriver server of one engine.
pub struct Driver {
    /// Held for its end.
    _process: Process,
    /// Where it listens.
    pub address: String,
    /// What driver and browser wrote to their outputs.
    pub output: PathBuf,
}

impl Driver {
    /// Starts the engine's driver on a free port. `home` is the browser's own folder.
    pub fn start(engine: Engine, home: &Path, environment: &[(String, String)]) -> Self {
        // Another program can take the port before the driver does: then the driver ends, and the next port is tried.
        for _ in 0..5 {
            let port = free_port();
            let output = home.join("driver.log");
            let log = File::create(&output).or_fail("the browser's folder cannot be written");
            let errors = log.try_clone().or_fail("the browser's log cannot be shared");
            let mut process = Process::start(&engine.driver(), |command| {
                command.args(engine.driver_arguments(port)).stdout(log).stderr(errors);
                command.envs(environment.iter().map(|(name, value)| (name, value)));
            });
            if is_ready(port, &mut process) {
                return Self { _process: process, address: format!("http://127.0.0.1:{port}"), output };
            }
        }
        fail(format_args!("{} did not become ready; run `cargo xtask test`", engine.driver().display()))
    }
}

/// The number of a port that nobody uses at the moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).or_fail("no free port for a driver");
    listener.local_addr().or_fail("a free port has no number").port()
}

fn is_ready(port: u16, process: &mut Process) -> bool {
    let deadline = Instant::now() + Duration::from_secs(20);
    while Instant::now() < deadline && !process.has_ended() {
        if answers(port).unwrap_or(false) {
            return !process.has_ended();
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

fn answers(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut start = [0; 12];
    stream.read_exact(&mut start)?;
    Ok(start.ends_with(b"200"))
}

/// A screen of its own for an engine that knows no life without one.
pub struct Screen {
    /// Held for its end.
    _process: Process,
    /// Its number, as `DISPLAY` wants it.
    pub display: String,
}

impl Screen {
    /// Starts Xvfb on a free display number.
    pub fn start() -> Self {
        let (mut reader, writer) = io::pipe().or_fail("no pipe for the screen");
        // The command with the pipe's other end is gone when this returns: an early end of Xvfb is an end of the text.
        let process = Process::start(Path::new("Xvfb"), |command| {
            command.args(["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"]);
            command.stdout(writer).stderr(Stdio::null());
        });
        let mut number = Vec::new();
        let mut byte = [0];
        while reader.read_exact(&mut byte).is_ok() && byte != *b"\n" {
            number.extend_from_slice(&byte);
        }
        if number.is_empty() {
            fail("Xvfb did not start; run `cargo xtask test`");
        }
        Self { _process: process, display: format!(":{}", String::from_utf8_lossy(&number)) }
    }
}
