//! Compressed copies beside the finished files, for servers that send them as they are (`deploy/`).

use super::staging::Staging;
use crate::{problem::Result, run::Run};

/// Node, which the build needs anyway, has both compressors. A file that a self-hoster may change by hand gets no copy,
/// which would then be out of date; nor does a file that would not become smaller.
const COMPRESS: &str = "
const { readFileSync, readdirSync, writeFileSync } = require('node:fs'), { join } = require('node:path');
const { brotliCompressSync, gzipSync } = require('node:zlib');
const walk = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]);
for (const path of walk(process.argv[1])) {
  if (!/\\.(html|css|js|wasm|schema\\.json)$/.test(path)) continue;
  const contents = readFileSync(path);
  for (const [ending, made] of [['.br', brotliCompressSync(contents)], ['.gz', gzipSync(contents, { level: 9 })]]) {
    if (made.length < contents.length) writeFileSync(path + ending, made);
  }
}";

/// Writes the copies, where the files are for visitors.
pub(super) fn all(staging: &Staging) -> Result {
    if !staging.is_release() {
        return Ok(());
    }
    Run::new("node")
        .args(["-e", COMPRESS])
        .arg(staging.folder())
        .or("The finished files could not be compressed: read Node's lines above, and see that the disk is not full.")
}
