//! Names of settings that say something about other settings: what these are called, whose they are. Not here: names of
//! fields (`name`).

use text::is_one_of;

/// What a setting is called that is a connection's name.
const TITLES: &[&str] = &[
    "name",
    "title",
    "label",
    "connection",
    "integration",
    "store",
    "shop",
    "display_name",
    "connection_name",
    "connection name",
    "integration_name",
    "integration name",
];

/// What a setting is called that says whose the others are.
const PROCESSORS: &[&str] = &["processor", "gateway", "provider", "type", "payment_processor", "driver"];

/// What a setting is called that names another one: `name: X`, followed by its value.
const NAMES: &[&str] = &["name", "key", "label", "field", "setting", "id", "variable"];

/// What the value is called whose name comes before it: `value: Y`.
const VALUES: &[&str] = &["value", "val", "content", "default", "valuefrom"];

/// What describes a setting beside its value, in a block that has its name: `type = string`.
const REMARKS: &[&str] = &[
    "type",
    "description",
    "sensitive",
    "nullable",
    "required",
    "optional",
    "ephemeral",
    "help",
    "hint",
    "comment",
    "note",
    "notes",
    "format",
    "scope",
    "source",
];

/// Whether a name describes the setting that has the name of the block around it, and is not its value.
pub(crate) fn is_remark(name: &str) -> bool {
    is_one_of(name, REMARKS)
}

/// Whether a setting says what a connection is called.
pub(crate) fn is_title(name: &str) -> bool {
    is_one_of(name, TITLES)
}

/// Whether a setting says whose the others are.
pub(crate) fn is_processor(name: &str) -> bool {
    is_one_of(name, PROCESSORS)
}

/// Whether a setting says how the next one is called.
pub(crate) fn is_name(name: &str) -> bool {
    is_one_of(name, NAMES)
}

/// Whether a setting is the value of the one before it.
pub(crate) fn is_value(name: &str) -> bool {
    is_one_of(name, VALUES)
}

/// Whether a setting says anything about others, by the last word of its name.
pub(crate) fn is_any(word: &str) -> bool {
    is_title(word) || is_processor(word) || is_name(word) || is_value(word)
}
