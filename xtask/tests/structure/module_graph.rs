//! Which file of a crate uses which other: by its `use` lines and by the paths in its code. A name that a module only
//! re-exports counts for the file that defines it. Paths in the arguments of macros are not seen.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use syn::visit::Visit;

/// A module's path in its crate: `["check", "alone"]`. The crate's root is empty.
type Module = Vec<String>;

/// The paths that a file uses, relative to one of its modules.
type Uses = Vec<Vec<String>>;

/// A crate's modules, one a file, each with the modules whose files it uses.
pub(crate) type Graph = BTreeMap<String, BTreeSet<String>>;

/// What one file says.
#[derive(Default)]
struct File {
    uses: Uses,
    /// What it re-exports, by name.
    exports: BTreeMap<String, Vec<String>>,
}

/// Reads all files below a crate's `src` folder, which is the crate's root module.
pub(crate) fn graph(source: &Path) -> Graph {
    let mut files = BTreeMap::new();
    read(source, &mut Vec::new(), &mut files);
    let target = |module: &Module, path: &[String]| resolve(&files, module, path, 0);
    let edges = files.iter().map(|(module, file)| {
        let used: BTreeSet<_> = file.uses.iter().filter_map(|path| target(module, path)).collect();
        (module.join("::"), used.iter().filter(|used| *used != module).map(|used| used.join("::")).collect())
    });
    edges.collect()
}

/// Reads a folder whose own file is `mod.rs`, `lib.rs` or `main.rs`. Programs in `bin/` are crates of their own.
fn read(folder: &Path, module: &mut Module, files: &mut BTreeMap<Module, File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if stem != "bin" {
                module.push(stem);
                read(&path, module, files);
                module.pop();
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let mut of_file = module.clone();
            if !["mod", "lib", "main"].contains(&&*stem) {
                of_file.push(stem);
            }
            files.insert(of_file, parse(&fs::read_to_string(&path).unwrap()));
        }
    }
}

fn parse(code: &str) -> File {
    let mut file = File::default();
    file.visit_file(&syn::parse_file(code).unwrap());
    file
}

/// The module in whose file a path ends; nothing for paths into other crates.
fn resolve(files: &BTreeMap<Module, File>, from: &Module, path: &[String], depth: usize) -> Option<Module> {
    let mut segments = path.iter().peekable();
    let mut here = match segments.peek()?.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => from.clone(),
        first => {
            let child = [&**from, &[first.to_owned()]].concat();
            let is_local = files.contains_key(&child) || files[from].exports.contains_key(first);
            is_local.then(|| from.clone())?
        }
    };
    for segment in segments {
        match segment.as_str() {
            "crate" | "self" | "*" => continue,
            "super" => {
                here.pop()?;
                continue;
            }
            _ => {}
        }
        let child = [&*here, std::slice::from_ref(segment)].concat();
        if files.contains_key(&child) {
            here = child;
        } else {
            let export = files.get(&here).and_then(|file| file.exports.get(segment));
            // Re-exports of re-exports are followed a few steps, which is deeper than any here.
            let followed = export.filter(|_| depth < 8).and_then(|path| resolve(files, &here, path, depth + 1));
            return Some(followed.unwrap_or(here));
        }
    }
    Some(here)
}

impl File {
    /// Takes in the paths of a `use` tree; `is_export` when it is public to any degree.
    fn take(&mut self, tree: &syn::UseTree, path: &mut Vec<String>, is_export: bool) {
        let (ident, name) = match tree {
            syn::UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.take(&inner.tree, path, is_export);
                path.pop();
                return;
            }
            syn::UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.take(tree, path, is_export));
                return;
            }
            syn::UseTree::Glob(_) => ("*".to_owned(), None),
            syn::UseTree::Name(name) => (name.ident.to_string(), Some(name.ident.to_string())),
            syn::UseTree::Rename(rename) => (rename.ident.to_string(), Some(rename.rename.to_string())),
        };
        path.push(ident);
        match name {
            // Who uses the name depends on its file; the re-export itself is no use of it.
            Some(name) if is_export => drop(self.exports.insert(name, path.clone())),
            _ => self.uses.push(path.clone()),
        }
        path.pop();
    }
}

impl<'code> Visit<'code> for File {
    fn visit_item_use(&mut self, item: &'code syn::ItemUse) {
        if !is_for_tests(&item.attrs) {
            let is_export = !matches!(item.vis, syn::Visibility::Inherited);
            self.take(&item.tree, &mut Vec::new(), is_export);
        }
    }

    fn visit_path(&mut self, path: &'code syn::Path) {
        self.uses.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        syn::visit::visit_path(self, path);
    }

    /// Tests may use anything.
    fn visit_item_mod(&mut self, item: &'code syn::ItemMod) {
        if !is_for_tests(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    /// `pub(in crate::settings)` says who may see a thing, not what it uses.
    fn visit_visibility(&mut self, _: &'code syn::Visibility) {}

    /// Attributes have no paths into the crate.
    fn visit_attribute(&mut self, _: &'code syn::Attribute) {}
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(|cfg| cfg.is_ident("test"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The graph of a made-up crate, as "file: files it uses".
    fn lines(name: &str, files: &[(&str, &str)]) -> Vec<String> {
        let source = std::env::temp_dir().join(format!("payment-help-{name}-{}", std::process::id()));
        for (path, code) in files {
            let path = source.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, code).unwrap();
        }
        let graph = graph(&source);
        fs::remove_dir_all(&source).unwrap();
        let line = |(module, used): (&String, &BTreeSet<String>)| {
            format!("{module}: {}", used.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
        };
        graph.iter().map(line).collect()
    }

    #[test]
    fn uses_and_paths_in_code_are_edges() {
        let files = [
            ("lib.rs", "mod one; mod two; mod three;"),
            ("one.rs", "use crate::{two::{Two, make as made}, three}; use std::fmt;"),
            ("two.rs", "fn two() -> crate::three::Three { super::three::new() }"),
            ("three.rs", "#[cfg(test)] mod tests { use crate::one::One; }"),
        ];
        assert_eq!(lines("uses", &files), [": ", "one: three two", "three: ", "two: three"]);
    }

    #[test]
    fn a_re_exported_name_counts_for_the_file_that_defines_it() {
        let files = [
            ("lib.rs", "mod one; mod report; pub use report::Finding;"),
            ("one.rs", "use crate::Finding;"),
            ("report/mod.rs", "mod finding; mod list; pub(crate) use finding::Finding; struct Report;"),
            ("report/finding.rs", "struct Finding;"),
            ("report/list.rs", "use super::{Finding, Report};"),
        ];
        let expected =
            [": ", "one: report::finding", "report: ", "report::finding: ", "report::list: report report::finding"];
        assert_eq!(lines("exports", &files), expected);
    }

    #[test]
    fn a_module_uses_its_children_by_their_names() {
        let files = [
            ("lib.rs", "mod check; fn all() { check::alone::check() }"),
            ("check/mod.rs", "mod alone; mod pair; use pair::Pair;"),
            ("check/alone.rs", ""),
            ("check/pair.rs", ""),
        ];
        assert_eq!(
            lines("children", &files),
            [": check::alone", "check: check::pair", "check::alone: ", "check::pair: "]
        );
    }
}
