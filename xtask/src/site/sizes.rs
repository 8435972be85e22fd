//! The sizes of files: as they are, by gzip -9, and by brotli 11 as a good static host sends them.

use std::path::Path;

use super::file::File;
use crate::{
    problem::{Problem, Result},
    run::Run,
};

/// Node, which the build needs anyway, has both compressors.
const WEIGH: &str = "
const { readFileSync } = require('node:fs'), zlib = require('node:zlib');
for (const path of process.argv.slice(1)) {
  const contents = readFileSync(path);
  console.log(zlib.gzipSync(contents, { level: 9 }).length, zlib.brotliCompressSync(contents).length);
}";

/// A finished file and its sizes in bytes.
pub(super) struct Weighed {
    pub(super) file: File,
    pub(super) gzip: usize,
    pub(super) brotli: usize,
}

/// Weighs the files that were read from `dist`.
pub(super) fn weigh(dist: &Path, files: Vec<File>) -> Result<Vec<Weighed>> {
    let paths = files.iter().map(|file| dist.join(&file.name));
    let printed = Run::new("node").args(["-e", WEIGH]).args(paths).text()?;
    let mut sizes = printed.split_whitespace().map(str::parse);
    let mut next = || match sizes.next() {
        Some(Ok(size)) => Ok(size),
        _ => Err(Problem::new("Node did not print the files' sizes; run \"node --version\" to see that it works.")),
    };
    files.into_iter().map(|file| Ok(Weighed { file, gzip: next()?, brotli: next()? })).collect()
}

/// One line a file.
pub(super) fn table(weighed: &[Weighed]) -> String {
    let mut lines = vec![format!("\n{:<36} {:>10} {:>10} {:>10}", "File in dist/ (bytes)", "raw", "gzip", "brotli")];
    for Weighed { file, gzip, brotli } in weighed {
        lines.push(format!("{:<36} {:>10} {gzip:>10} {brotli:>10}", file.name, file.contents.len()));
    }
    lines.join("\n")
}
