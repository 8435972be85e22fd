//! Starting Trunk.

use std::env;

use crate::run::Run;

/// `trunk serve` or `trunk build`; its options are in `Trunk.toml`.
pub(crate) fn trunk(task: &str) -> Run {
    let trunk = Run::new("trunk").arg(task);
    // Trunk takes NO_COLOR for an option with "true" or "false", and stops at the usual NO_COLOR=1.
    match env::var_os("NO_COLOR") {
        Some(_) => trunk.without_env("NO_COLOR").env("TRUNK_COLOR", "never"),
        None => trunk,
    }
}
