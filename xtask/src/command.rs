//! The words after `cargo xtask`.

use crate::problem::Problem;

/// What `cargo xtask` can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command<'a> {
    Help,
    Serve,
    Test(Part<'a>),
    Build,
    Bench,
    /// Random pastes against the settings check, for some seconds.
    Fuzz(Option<u32>),
    /// Trunk's hook: makes the finished files out of what Trunk compiled.
    Pages,
}

/// Which tests to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part<'a> {
    All,
    /// What needs no browser: formatting, lints, native tests.
    Native,
    /// The release build and the tests that drive real browsers.
    Browser,
    /// One of the crates in `crates/`, by its name.
    Crate(&'a str),
}

/// The text for `cargo xtask help`.
pub(crate) const USAGE: &str = "\
cargo xtask serve            build the pages, serve them on http://127.0.0.1:8080/, rebuild on every change
cargo xtask test             everything that must hold: style, lints, tests, release build, budgets, three browsers
cargo xtask test native      style, lints and native tests alone
cargo xtask test browser     release build, budgets and browser tests alone
cargo xtask test guide       style, lints and tests of one of the crates in crates/
cargo xtask build            the release build in dist/, ready for any static host, with its sizes
cargo xtask bench            measurements as a Markdown table
cargo xtask fuzz 60          random and spoiled pastes against the settings check, for a minute
cargo xtask help             this text

Needed: Rust, Node and git. The first run installs the rest, pinned, inside the project (.tools, node_modules).
The Rust target for WebAssembly is added to the machine's Rust; as root, tests also install Debian's browsers.";

impl<'a> Command<'a> {
    /// Reads the words after `cargo xtask`; `None` when they make no command.
    pub(crate) fn read(words: &[&'a str]) -> Option<Self> {
        match words {
            [] | ["help" | "--help" | "-h"] => Some(Self::Help),
            ["serve"] => Some(Self::Serve),
            ["test"] => Some(Self::Test(Part::All)),
            ["test", "native"] => Some(Self::Test(Part::Native)),
            ["test", "browser"] => Some(Self::Test(Part::Browser)),
            ["test", name] => Some(Self::Test(Part::Crate(name))),
            ["build"] => Some(Self::Build),
            ["bench"] => Some(Self::Bench),
            ["fuzz"] => Some(Self::Fuzz(None)),
            ["fuzz", seconds] => seconds.parse().ok().map(|seconds| Self::Fuzz(Some(seconds))),
            ["pages"] => Some(Self::Pages),
            _ => None,
        }
    }
}

/// The answer to words that make no command.
pub(crate) fn unknown(words: &[&str]) -> Problem {
    Problem::new(format!("There is no task \"{}\"; choose one of these.\n\n{USAGE}", words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_usage_is_a_command() {
        let lines = USAGE.lines().filter_map(|line| line.strip_prefix("cargo xtask "));
        for line in lines.clone() {
            let typed = line.split("  ").next().unwrap();
            let words: Vec<_> = typed.split(' ').collect();
            assert!(Command::read(&words).is_some(), "{typed}");
        }
        assert_eq!(lines.count(), 9);
    }

    #[test]
    fn an_unknown_word_shows_the_usage() {
        for words in [&["tset"][..], &["test", "guide", "text"], &["serve", "now"], &["fuzz", "long"]] {
            assert_eq!(Command::read(words), None);
            assert!(unknown(words).to_string().contains(&words.join(" ")));
            assert!(unknown(words).to_string().contains("cargo xtask serve"));
        }
    }

    #[test]
    fn no_word_at_all_shows_the_usage() {
        assert_eq!(Command::read(&[]), Some(Command::Help));
    }
}
