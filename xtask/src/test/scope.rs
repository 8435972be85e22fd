//! Which packages a check is for.

/// The pure crates first, since they fail soonest; then the app, with what prints its pages. One run for all would choose
/// other features for the crates below Leptos, which would have to compile again to print the pages.
const PROJECT: [&str; 2] =
    ["--workspace --exclude payment-help --exclude e2e", "--package payment-help --features ssr"];

/// What cargo looks at.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// All but the browser tests, which need a release build.
    Project,
    /// One of the crates in `crates/`.
    Crate(&'a str),
}

impl Scope<'_> {
    /// Which packages to name to cargo: its arguments, one list for each run.
    pub(super) fn packages(self) -> Vec<String> {
        match self {
            Self::Project => PROJECT.map(str::to_owned).to_vec(),
            Self::Crate(name) => vec![format!("--package {name}")],
        }
    }
}
