//! Recognise: what one short text is, whatever is around it: a field's name, a value, a placeholder, a masked copy, a
//! reference, a heading. Not here: where in a paste it was found (`parse`), and what is wrong with it (`check`).

pub(crate) mod encoded;
pub(crate) mod environment;
pub(crate) mod heading;
pub(crate) mod mask;
pub(crate) mod meta_fields;
pub(crate) mod name;
pub(crate) mod placeholder;
pub(crate) mod reference;
pub(crate) mod secret_like;
pub(crate) mod stand_in;
pub(crate) mod token;
pub(crate) mod value;
