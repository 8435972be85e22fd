//! One connection: its verdict, its findings, and the settings found in it, in copies of the page's templates.

use super::{redaction, word};
use crate::{
    browser::{block::Block, focus},
    i18n::{self, Localizer, seller},
    ids::{
        self,
        seller::{self as id, part},
    },
    settings::{Connection, Finding, ProcessorId, Setting, Slot},
};

/// Where the settings of a connection stand on the page.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    /// In the pasted text; the connection's index.
    Text(usize),
    /// In fields; the card's number.
    Fields(&'a str),
}

impl Place<'_> {
    /// How the ids of what is shown of the connection begin.
    fn id(self) -> String {
        match self {
            Self::Text(index) => ["connection-", &index.to_string()].concat(),
            Self::Fields(card) => ids::of(&id::card(card), "connection"),
        }
    }

    /// The id of the element that a finding is about.
    fn of(self, finding: usize, slot: Option<Slot>) -> Option<String> {
        match self {
            Self::Text(connection) => Some(redaction::mark_id(connection, finding)),
            Self::Fields(card) => slot.map(|slot| id::field(card, slot.id())),
        }
    }
}

/// A connection with its index among all.
pub(super) fn block(words: Localizer, index: usize, connection: &Connection, place: Place<'_>) -> Block {
    let verdict = connection.verdict.id();
    let block = Block::copy_of(&id::connection(matches!(place, Place::Fields(_)), verdict));
    // With the verdict in its id, it stays as the person left it only as long as the verdict stays.
    block.set_id("", &ids::of(&place.id(), verdict));
    let processor = connection.processor.map_or("", ProcessorId::brand);
    block.write(part::NAME, &seller::name(words.messages(), index, connection));
    block.write(part::PROCESSOR, processor);
    block.keep_if(!processor.is_empty(), part::PROCESSOR);
    block.keep_if(connection.findings.is_empty(), part::QUIET);
    word::ask(&block, index, connection);
    for (number, finding) in connection.findings.iter().enumerate() {
        block.add(part::FINDINGS, &finding_block(words, connection, finding, number, place));
    }
    for (number, setting) in connection.settings.iter().enumerate() {
        block.add(part::SETTINGS, &setting_block(words, connection, setting, number, place));
    }
    block
}

fn finding_block(
    words: Localizer,
    connection: &Connection,
    finding: &Finding,
    number: usize,
    place: Place<'_>,
) -> Block {
    let said = i18n::findings::finding(words.messages(), finding, connection);
    let block = Block::copy_of(&ids::of(id::FINDING, finding.severity.id()));
    block.set_attribute("", "data-code", finding.code.id());
    block.write(part::WHAT, &said.what);
    block.write(part::WHY, &said.why);
    block.write(part::FIX, &said.fix);
    let setting = finding.settings.first().and_then(|index| connection.settings.get(*index));
    let target = place.of(number, setting.and_then(|setting| setting.slot));
    block.keep_if(target.is_some(), part::SHOW);
    block.set_id(part::SHOW, &[id::GO_TO, &number.to_string(), "/", &target.unwrap_or_default()].concat());
    block
}

/// Goes to the place of a finding, where the button for it was pressed; false where it was another.
pub(super) fn press(button: &str) -> bool {
    let target = button.strip_prefix(id::GO_TO).and_then(|rest| rest.split_once('/'));
    if let Some((_, target)) = target {
        focus::go_to(target);
    }
    target.is_some()
}

fn setting_block(
    words: Localizer,
    connection: &Connection,
    setting: &Setting,
    number: usize,
    place: Place<'_>,
) -> Block {
    let label = seller::label(words.messages(), setting);
    let kind = i18n::findings::kind(words.messages(), setting.kind);
    let found_at = seller::where_to_find(words.messages(), connection, setting);
    let block = Block::copy_of(&ids::of(id::SETTING, setting.environment.id()));
    block.write(part::NAME, &label);
    block.write(part::SHOWN, setting.shown.as_str());
    block.write(part::KIND, &kind);
    block.keep_if(found_at.is_some(), part::FIND);
    block.set_id(part::FIND, &ids::of(&place.id(), &["find-", &number.to_string()].concat()));
    block.write(part::LABEL, &label);
    block.write(part::PLACE, &found_at.unwrap_or_default());
    block
}
