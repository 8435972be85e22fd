//! The steps of examining a value, each with a name, and their order.

use processors::{Evidence, Slot};

use super::{
    clear::{is_expression, plain},
    examined::ValueClass,
};
use crate::{
    parse::Style,
    recognise::{
        name::Label,
        placeholder::{Expected, is_placeholder},
        value::{Identity, has_spelled_out_prefix, identify},
    },
    repair::{self, Cleaner, latin},
    report::Severity,
};

/// A value while it is examined.
pub(super) struct Value<'a> {
    pub(super) cleaner: Cleaner,
    pub(super) style: Style,
    pub(super) label: &'a Label,
    /// How much it matters that it is in base64; nothing where its format asks for that.
    pub(super) base64: Option<Severity>,
    pub(super) expected: Expected,
}

impl Value<'_> {
    fn text(&self) -> &str {
        self.cleaner.text()
    }

    fn identify(&self) -> Option<Identity> {
        identify(self.text(), self.label.processor, self.label.slot)
    }
}

/// One step: repairs one kind of damage, or says what the value is.
pub(super) type Step = fn(&mut Value<'_>) -> Option<ValueClass>;

/// The steps, in their order: the first answer counts. What is whole is not touched; what is on the outside comes off
/// before what is inside of it; after a repair that may have laid something bare it is looked at again.
pub(super) const STEPS: &[Step] = &[
    format_encoding,
    emphasis,
    whole_credential,
    clear_without_spaces,
    ends,
    among_spaces,
    clear,
    wrappers,
    line_breaks,
    invisible,
    lookalikes,
    pasted_twice,
    extra_text,
    encoding,
    pasted_twice,
    clear,
    inner_spaces,
    damaged_prefix,
    last_resort,
];

/// What a field asks for.
pub(super) fn expected(label: &Label) -> Expected {
    match label.slot {
        Some(Slot::Passphrase) => Expected::Words,
        Some(slot) if !slot.is_credential() => Expected::Choice,
        None if label.names_processor && !label.credential => Expected::Choice,
        _ => Expected::Key,
    }
}

/// Decodes where the format is known to encode its values.
fn format_encoding(value: &mut Value<'_>) -> Option<ValueClass> {
    if value.base64 != Some(Severity::Blocks) {
        let fits = |plain: &str| {
            identify(plain, value.label.processor, value.label.slot).is_some_and(|identity| identity.fit.is_good())
        };
        repair::encoded(&mut value.cleaner, value.base64, &fits);
    }
    None
}

/// Takes Markdown's stars and underscores off a value that is whole without them.
fn emphasis(value: &mut Value<'_>) -> Option<ValueClass> {
    let is_whole = |inner: &str| {
        let identity = identify(inner, value.label.processor, value.label.slot);
        has_spelled_out_prefix(inner) && identity.is_some_and(|identity| identity.fit.is_good())
    };
    repair::emphasis(&mut value.cleaner, is_whole);
    None
}

/// A credential that is whole as it is.
fn whole_credential(value: &mut Value<'_>) -> Option<ValueClass> {
    let text = value.text();
    let identity = value.identify()?;
    let is_whole = identity.fit.is_good()
        && identity.kind.evidence != Evidence::Field
        && !repair::is_doubled(text)
        && (!is_placeholder(text, value.expected) || identity.is_published(text));
    is_whole.then_some(ValueClass::Known(identity))
}

/// What is clear as it is, if it is one word.
fn clear_without_spaces(value: &mut Value<'_>) -> Option<ValueClass> {
    if value.text().trim().contains(' ') { None } else { clear(value) }
}

/// Takes spaces off both ends.
fn ends(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::ends(&mut value.cleaner);
    None
}

/// Takes the value out of several words.
fn among_spaces(value: &mut Value<'_>) -> Option<ValueClass> {
    if value.text().contains(char::is_whitespace) && value.style != Style::Code {
        repair::pasted_twice(&mut value.cleaner);
        take_out(&mut value.cleaner, value.label);
    }
    None
}

/// What is clear after the repairs so far.
fn clear(value: &mut Value<'_>) -> Option<ValueClass> {
    plain(value.text(), value.label.slot, value.expected)
}

/// Takes off quotes and brackets.
fn wrappers(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::wrappers(&mut value.cleaner);
    None
}

/// Joins wrapped lines.
fn line_breaks(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::unwrap_lines(&mut value.cleaner);
    None
}

/// Drops invisible characters.
fn invisible(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::invisible(&mut value.cleaner);
    None
}

/// Drops a second copy.
fn pasted_twice(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::pasted_twice(&mut value.cleaner);
    None
}

/// Takes the value out of what was pasted with it.
fn extra_text(value: &mut Value<'_>) -> Option<ValueClass> {
    if value.style != Style::Code {
        take_out(&mut value.cleaner, value.label);
    }
    None
}

/// Decodes where that makes the value a credential.
fn encoding(value: &mut Value<'_>) -> Option<ValueClass> {
    repair::encoded(&mut value.cleaner, value.base64, &|_| false);
    None
}

/// Drops spaces inside of a value whose prefix says that it has none.
fn inner_spaces(value: &mut Value<'_>) -> Option<ValueClass> {
    if has_spelled_out_prefix(value.text()) {
        repair::inner_spaces(&mut value.cleaner);
        repair::pasted_twice(&mut value.cleaner);
    }
    None
}

/// Mends a prefix that is almost a known one.
fn damaged_prefix(value: &mut Value<'_>) -> Option<ValueClass> {
    let (near, slot) = (value.label.processor, value.label.slot);
    if slot.is_none_or(Slot::is_credential) {
        repair::damaged_prefix(&mut value.cleaner, near, slot);
    }
    None
}

/// What the value is after all repairs, if anything is known of it.
fn last_resort(value: &mut Value<'_>) -> Option<ValueClass> {
    let text = value.text();
    if is_placeholder(text, value.expected) {
        return Some(ValueClass::Placeholder);
    }
    let is_reference = || value.style == Style::Code && is_expression(text, value.expected);
    value.identify().map(ValueClass::Known).or_else(|| is_reference().then_some(ValueClass::Reference))
}

/// Replaces look-alike letters, where a key is expected or appears by it.
fn lookalikes(value: &mut Value<'_>) -> Option<ValueClass> {
    let Value { cleaner, label, .. } = value;
    if cleaner.text().is_ascii() {
        return None;
    }
    let latin: String = cleaner.text().chars().map(|character| latin(character).unwrap_or(character)).collect();
    let expected =
        latin.is_ascii() && latin.len() >= 12 && label.slot.is_some_and(Slot::is_credential) && !latin.contains(' ');
    let found = latin.split_whitespace().any(has_spelled_out_prefix)
        || (latin.is_ascii()
            && latin.bytes().any(|byte| byte.is_ascii_digit())
            && latin.len() >= 20
            && !latin.contains(' '));
    if expected || found {
        repair::lookalikes(cleaner);
    }
    None
}

/// Takes the value out of what was pasted with it.
fn take_out(cleaner: &mut Cleaner, label: &Label) {
    let before = cleaner.text().len();
    repair::extra(cleaner);
    if label.slot.is_some() {
        repair::pasted_name_of(cleaner);
    }
    if cleaner.text().len() < before {
        repair::ends(cleaner);
        repair::wrappers(cleaner);
    }
}
