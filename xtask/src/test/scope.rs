//! Which packages a check is for.

use crate::run::Run;

/// The project with the prerenderer's part of the app, which adds code and changes none. The browser tests need more
/// than this machine's compiler.
const PROJECT: &str = "--workspace --exclude e2e --features payment-help/ssr";

/// What cargo looks at.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    Project,
    /// One of the crates in `crates/`.
    Crate(&'a str),
}

impl Scope<'_> {
    /// Names the packages to cargo.
    pub(super) fn choose(self, cargo: Run) -> Run {
        match self {
            Self::Project => cargo.args(PROJECT.split(' ')),
            Self::Crate(name) => cargo.args(["--package", name]),
        }
    }
}
