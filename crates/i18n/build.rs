//! Turns the Fluent files of `locales/` into tables for `src/words`.
//!
//! English decides which messages exist; its names become compile-time keys. A message is compiled into a
//! compact pattern (see `src/words/pattern.rs` for the syntax), so that the browser needs no Fluent parser.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use fluent_syntax::{ast, parser};

type Problem = Box<dyn Error>;

fn main() -> Result<(), Problem> {
    println!("cargo::rerun-if-changed=../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../src/live");
    println!("cargo::rerun-if-changed=src");
    let mut messages = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir("../../locales/en")?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    for file in files {
        let path = file.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            read(&path, &mut messages).map_err(|problem| format!("{}: {problem}", path.display()))?;
        }
    }
    let output = Path::new(&env::var("OUT_DIR")?).join("english.rs");
    let tables = tables(&messages)? + &said(&messages)? + &locales(&[("en", &messages)])?;
    fs::write(output, tables)?;
    Ok(())
}

/// One message: the file it stands in (without its ending) and its pattern.
type Messages = BTreeMap<String, (String, String)>;

fn read(path: &Path, messages: &mut Messages) -> Result<(), Problem> {
    let text = fs::read_to_string(path)?;
    let group = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let resource = parser::parse(text.as_str()).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if let Some(value) = &message.value {
            add(messages, name, &group, pattern(value)?)?;
        }
        for attribute in &message.attributes {
            add(messages, &format!("{name}.{}", attribute.id.name), &group, pattern(&attribute.value)?)?;
        }
    }
    Ok(())
}

fn add(messages: &mut Messages, name: &str, group: &str, pattern: String) -> Result<(), Problem> {
    match messages.insert(name.to_owned(), (group.to_owned(), pattern)) {
        Some(_) => Err(format!("the message {name} is written twice").into()),
        None => Ok(()),
    }
}

fn pattern(value: &ast::Pattern<&str>) -> Result<String, Problem> {
    let mut compact = String::new();
    for element in &value.elements {
        match element {
            ast::PatternElement::TextElement { value } if value.trim_start().starts_with("# ") => {
                return Err(format!("a comment inside a message is text: write it above the message: {value}").into());
            }
            ast::PatternElement::TextElement { value } => compact.push_str(&escaped(value)),
            ast::PatternElement::Placeable { expression } => placeable(expression, &mut compact)?,
        }
    }
    Ok(compact)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '{' | '}' | '|' | '\\') {
            safe.push('\\');
        }
        safe.push(character);
    }
    safe
}

fn placeable(expression: &ast::Expression<&str>, compact: &mut String) -> Result<(), Problem> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
            write!(compact, "{{{}}}", id.name)?;
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            compact.push_str(&escaped(value));
        }
        ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
            write!(compact, "{{{}?", id.name)?;
            for (index, variant) in variants.iter().enumerate() {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => name,
                    ast::VariantKey::NumberLiteral { value } => value,
                };
                let separator = if index == 0 { "" } else { "|" };
                let default = if variant.default { "*" } else { "" };
                write!(compact, "{separator}{default}{key}={}", pattern(&variant.value)?)?;
            }
            compact.push('}');
        }
        other => return Err(format!("this kind of placeable is not used here: {other:?}").into()),
    }
    Ok(())
}

fn tables(messages: &Messages) -> Result<String, Problem> {
    let mut code = String::new();
    writeln!(code, "/// How many messages there are.\npub const COUNT: usize = {};", messages.len())?;
    writeln!(code, "/// The names of all messages, sorted; a key is an index into it.")?;
    writeln!(code, "pub static NAMES: [&str; COUNT] = {:?};", messages.keys().collect::<Vec<_>>())?;
    writeln!(code, "/// The Fluent file that holds each message, without its ending.")?;
    let groups: Vec<_> = messages.values().map(|(group, _)| group).collect();
    writeln!(code, "pub static GROUPS: [&str; COUNT] = {groups:?};")?;
    writeln!(code, "/// The English patterns, in the order of `NAMES`.")?;
    let patterns: Vec<_> = messages.values().map(|(_, pattern)| pattern).collect();
    writeln!(code, "pub static PATTERNS: [&str; COUNT] = {patterns:?};")?;
    Ok(code)
}

/// Which messages an app may say: those that the code names which apps are made of. The others are printed ahead of time,
/// and no page has to carry them for its app. Where code names only how messages begin, as macros do, all of these count.
fn said(messages: &Messages) -> Result<String, Problem> {
    let (mut keys, mut beginnings) = (BTreeSet::new(), BTreeSet::new());
    for folder in ["../../src/live", "src"] {
        named(Path::new(folder), &mut keys, &mut beginnings)?;
    }
    let begins = |name: &String| {
        let message = name.split('.').next().unwrap_or(name);
        let has =
            |begin: &String| begin == name || begin == message || (begin.ends_with('-') && name.starts_with(begin));
        beginnings.iter().any(has)
    };
    let said: Vec<bool> = messages.keys().map(|name| keys.contains(name) || begins(name)).collect();
    Ok(format!(
        "/// Whether an app may say each message, in the order of `NAMES`.\npub static SAID: [bool; COUNT] = {said:?};\n"
    ))
}

/// The texts in a folder's code: those that a `key!` holds alone, and all others.
fn named(folder: &Path, keys: &mut BTreeSet<String>, others: &mut BTreeSet<String>) -> Result<(), Problem> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            named(&path, keys, others)?;
            continue;
        }
        let code = fs::read_to_string(&path)?;
        let parts: Vec<_> = code.split('"').collect();
        for around in parts.windows(3) {
            if let [before, text, after] = around {
                let is_key = before.ends_with("key!(") && after.starts_with(')');
                if is_key { &mut *keys } else { &mut *others }.insert((*text).to_owned());
            }
        }
    }
    Ok(())
}

/// The locales that the pages are printed in, by their tags and with their own names.
fn locales(all: &[(&str, &Messages)]) -> Result<String, Problem> {
    let mut named = Vec::new();
    for (tag, messages) in all {
        let (_, name) = messages.get("embed-language-name").ok_or_else(|| format!("{tag} does not say its name"))?;
        named.push((*tag, name));
    }
    let count = named.len();
    Ok(format!(
        "/// The locales of the pages: their tags and their own names. The first is the usual one.\n\
         pub static LOCALES: [(&str, &str); {count}] = {named:?};\n"
    ))
}
