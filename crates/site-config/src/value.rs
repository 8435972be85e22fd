//! A value from outside, of any shape.

/// What JSON can say.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing, or something that JSON does not have.
    #[default]
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Self>),
    /// Named values in order.
    Map(Vec<(String, Self)>),
}

impl Value {
    /// How deep and how many values are looked at; a file by hand stays far below.
    pub const DEEPEST: u32 = 6;
    /// How many entries of one list or map are looked at.
    pub const MOST: usize = 100;

    /// The text, where it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A whole number that is not negative: as such or as a text, since attributes are texts.
    #[must_use]
    pub fn as_whole(&self) -> Option<u32> {
        match self {
            Self::Number(number) => {
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared right after")]
                let whole = *number as u32;
                (f64::from(whole) == *number).then_some(whole)
            }
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// Yes or no: as such, or in the words of attributes.
    #[must_use]
    pub fn as_flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Text(text) => match text.trim() {
                "on" | "true" => Some(true),
                "off" | "false" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }
}
