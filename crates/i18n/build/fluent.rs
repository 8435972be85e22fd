//! Reads the Fluent files of all locales, and checks that all have the same messages.

use std::{collections::BTreeMap, fs, path::Path};

use fluent_syntax::{ast, parser};

use super::{Problem, pattern};

/// The locale that decides which messages there are.
const SOURCE: &str = "en";

/// One locale's messages.
pub struct Locale {
    /// Its BCP 47 tag: the folder's name.
    pub tag: String,
    /// Its messages by their names; an attribute's name is `message.attribute`.
    pub messages: BTreeMap<String, Message>,
}

/// One message.
pub struct Message {
    /// The Fluent file that has it, without `.ftl`.
    pub group: String,
    /// The compiled pattern.
    pub pattern: String,
}

/// All locales, the source first.
pub fn read_locales(folder: &Path) -> Result<Vec<Locale>, Problem> {
    let mut locales = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        locales.push(Locale { messages: read_folder(&entry.path())?, tag });
    }
    locales.sort_by_key(|locale| (locale.tag != SOURCE, locale.tag.clone()));
    if let Some((source, translations)) = locales.split_first() {
        for translation in translations {
            same_messages(source, translation)?;
        }
    }
    Ok(locales)
}

fn read_folder(folder: &Path) -> Result<BTreeMap<String, Message>, Problem> {
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            read_file(&path, &mut messages).map_err(|problem| format!("{}: {problem}", path.display()))?;
        }
    }
    Ok(messages)
}

fn read_file(path: &Path, messages: &mut BTreeMap<String, Message>) -> Result<(), Problem> {
    let text = fs::read_to_string(path)?;
    let group = path.file_stem().unwrap_or_default().to_string_lossy();
    let resource = parser::parse(text.as_str()).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut add = |name: String, value: &ast::Pattern<&str>| {
        let message = Message { group: group.clone().into_owned(), pattern: pattern::compiled(value)? };
        match messages.insert(name.clone(), message) {
            Some(_) => Err(Problem::from(format!("the message {name} is written twice"))),
            None => Ok(()),
        }
    };
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if let Some(value) = &message.value {
            add(name.to_owned(), value)?;
        }
        for attribute in &message.attributes {
            add(format!("{name}.{}", attribute.id.name), &attribute.value)?;
        }
    }
    Ok(())
}

/// A translation has each message of the source, in the same file, and no other.
fn same_messages(source: &Locale, translation: &Locale) -> Result<(), Problem> {
    let groups = |locale: &Locale| -> Vec<(String, String)> {
        locale.messages.iter().map(|(name, message)| (name.clone(), message.group.clone())).collect()
    };
    let (wanted, found) = (groups(source), groups(translation));
    let only_in = |left: &[(String, String)], right: &[(String, String)]| -> Vec<String> {
        left.iter().filter(|one| !right.contains(one)).map(|(name, group)| format!("{group}.ftl: {name}")).collect()
    };
    let (missing, unknown) = (only_in(&wanted, &found), only_in(&found, &wanted));
    if missing.is_empty() && unknown.is_empty() {
        return Ok(());
    }
    Err(format!("locales/{}: missing {missing:?}, not in {SOURCE} {unknown:?}", translation.tag).into())
}
