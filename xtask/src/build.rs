//! `cargo xtask build`: the finished site in `dist/`, and whether it keeps its promises of size and place.

use crate::{problem::Result, say, site, tools, trunk::trunk};

pub(crate) fn build() -> Result {
    tools::for_building()?;
    say::doing("Building the release pages into dist/ (the first time about 4 minutes)");
    trunk("build")
        .arg("--release")
        .or("The release build failed: the first error above says where; mend it and run this again.")?;
    site::judge()
}
