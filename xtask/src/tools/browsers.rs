//! The browsers that tests drive, their drivers, and the web servers that `deploy/` is for: found on the machine, or
//! installed by apt where that is allowed.

use std::{env, fs, path::PathBuf};

use super::cargo;
use crate::{
    problem::{Problem, Result},
    project,
    run::Run,
    say,
};

/// A program the browser tests need.
struct Program {
    /// What it is called on PATH.
    name: &'static str,
    /// The variable by which the tests find it; a developer can set it too.
    variable: Option<&'static str>,
    /// Debian's packages that bring it.
    packages: &'static str,
}

const PROGRAMS: [Program; 8] = [
    Program { name: "chromium", variable: Some("CHROMIUM"), packages: "chromium" },
    Program { name: "chromedriver", variable: Some("CHROMEDRIVER"), packages: "chromium-driver" },
    Program { name: "firefox-esr", variable: Some("FIREFOX"), packages: "firefox-esr" },
    Program { name: "WebKitWebDriver", variable: Some("WEBKIT_DRIVER"), packages: "webkit2gtk-driver" },
    Program { name: "MiniBrowser", variable: Some("MINIBROWSER"), packages: "libwebkit2gtk-4.1-0" },
    Program { name: "nginx", variable: Some("NGINX"), packages: "nginx libnginx-mod-http-brotli-static" },
    Program { name: "caddy", variable: Some("CADDY"), packages: "caddy" },
    // WebKit's browser has no headless mode.
    Program { name: "Xvfb", variable: None, packages: "xvfb" },
];

/// Installs what is missing. Gives the variables by which the tests find all browsers and drivers.
pub(super) fn have() -> Result<Vec<(&'static str, String)>> {
    let missing: Vec<_> =
        PROGRAMS.iter().filter(|program| find(program).is_none()).map(|program| program.packages).collect();
    if !missing.is_empty() {
        install(&missing)?;
    }
    let mut variables = Vec::new();
    for program in &PROGRAMS {
        let found = find(program).ok_or_else(|| not_found(program))?;
        variables.extend(program.variable.map(|variable| (variable, found.display().to_string())));
    }
    variables.push(("GECKODRIVER", geckodriver()?));
    Ok(variables)
}

fn geckodriver() -> Result<String> {
    if let Some(chosen) = chosen("GECKODRIVER") {
        return Ok(chosen.display().to_string());
    }
    cargo::have(&[cargo::GECKODRIVER])?;
    let found = on_path("geckodriver").ok_or_else(|| Problem::new("Put geckodriver on PATH; it was not found."))?;
    Ok(found.display().to_string())
}

fn find(program: &Program) -> Option<PathBuf> {
    program.variable.and_then(chosen).or_else(|| on_path(program.name)).or_else(|| beside_webkit(program.name))
}

fn chosen(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&project::search_path()).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Debian keeps MiniBrowser in the library's folder, under the machine's own name.
fn beside_webkit(name: &str) -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?;
    folders.flatten().map(|folder| folder.path().join("webkit2gtk-4.1").join(name)).find(|path| path.is_file())
}

fn install(packages: &[&str]) -> Result {
    let list = packages.join(" ");
    let by_hand = format!("sudo apt-get update && sudo apt-get install --yes --no-install-recommends {list}");
    if !may_install() {
        return Err(Problem::new(format!(
            "The browser tests need programs that are missing; install them with: {by_hand}"
        )));
    }
    say::doing(&format!("Installing {list} by apt-get (about 2 minutes, once)"));
    let failed = format!("apt-get could not install the browsers: read its lines above, or run: {by_hand}");
    apt("apt-get update --quiet=2").or(&failed)?;
    apt("apt-get install --yes --quiet=2 --no-install-recommends").args(list.split(' ')).or(&failed)
}

fn apt(line: &str) -> Run {
    Run::words(line).env("DEBIAN_FRONTEND", "noninteractive")
}

/// Only on Debian and its relatives, and only as root.
fn may_install() -> bool {
    on_path("apt-get").is_some() && Run::words("id -u").text().is_ok_and(|user| user.trim() == "0")
}

fn not_found(program: &Program) -> Problem {
    let Program { name, packages, .. } = program;
    let variable = program.variable.map_or_else(String::new, |variable| format!(", or name it in {variable}"));
    Problem::new(format!("{name} was not found though {packages} is installed: put it on PATH{variable}."))
}
