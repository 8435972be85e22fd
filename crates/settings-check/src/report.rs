//! What a check finds, as plain data: no secret text and no words. The words are in `words::finding`.

use super::{processors::ProcessorId, redact::Redacted, slot::Slot, span::Span, word::Word};

/// All connections of one paste.
#[derive(Debug)]
pub struct Report {
    /// Not ready when one connection is not; ready when all are; cannot tell otherwise, and when there is none.
    pub verdict: Verdict,
    /// In the order of the paste.
    pub connections: Vec<Connection>,
}

/// One integration of a processor: a set of settings.
#[derive(Debug)]
pub struct Connection {
    /// The heading, section or name that the paste gives it, redacted where it looks like a value.
    pub name: Option<String>,
    /// Its processor, where name or value tell.
    pub processor: Option<ProcessorId>,
    /// Whether it can take real payments, as far as text and the seller's word can tell.
    pub verdict: Verdict,
    /// What only the seller can tell, where that would settle the verdict.
    pub word: Word,
    /// In the order of the paste.
    pub settings: Vec<Setting>,
    /// The gravest first.
    pub findings: Vec<Finding>,
}

/// A field's name and its value, the value redacted.
#[derive(Debug)]
pub struct Setting {
    /// The name as pasted, redacted where it looks like a value; empty for a value without a name.
    pub name: String,
    /// The field that the name means.
    pub slot: Option<Slot>,
    /// What the value is, whatever field it stands in.
    pub kind: Kind,
    /// Whether the value is for real money.
    pub environment: Environment,
    /// The value, safe to show.
    pub shown: Redacted,
    /// Where the value stands.
    pub at: Span,
}

/// One thing noticed.
#[derive(Debug)]
pub struct Finding {
    /// What was noticed.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The settings it is about, as indexes into the connection's settings.
    pub settings: Vec<usize>,
    /// Where to look.
    pub at: Span,
    /// What the words need to be exact.
    pub detail: Detail,
}

/// Plain facts that make a finding's words exact. Never text of a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// The slot that the value belongs in, or that is missing.
    pub slot: Option<Slot>,
    /// What the value is.
    pub kind: Option<Kind>,
    /// The processor that the value belongs to.
    pub processor: Option<ProcessorId>,
    /// Another processor that it could belong to.
    pub other: Option<ProcessorId>,
    /// How many characters or settings.
    pub count: u32,
    /// Which variety of the code, in lower-case hyphens; empty where there is only one.
    pub variety: &'static str,
}

/// What a value is: `stripe.secret-key`, `placeholder`, `unrecognised`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind(pub(super) &'static str);

impl Kind {
    pub(super) const EMPTY: Self = Self("empty");
    pub(super) const PLACEHOLDER: Self = Self("placeholder");
    pub(super) const MASKED: Self = Self("masked");
    pub(super) const CARD_NUMBER: Self = Self("card-number");
    pub(super) const URL: Self = Self("url");
    pub(super) const EMAIL: Self = Self("email-address");
    pub(super) const OPTION: Self = Self("option");
    pub(super) const UNRECOGNISED: Self = Self("unrecognised");

    /// The kind's name in reports: the processor and the kind, or one of the general kinds.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// The name without the processor: `secret-key`. Words are found by it.
    #[must_use]
    pub fn noun(self) -> &'static str {
        self.0.split_once('.').map_or(self.0, |(_, noun)| noun)
    }
}

macro_rules! named {
    ($(#[$note:meta])* $name:ident { $($(#[$about:meta])* $variant:ident $id:literal,)* }) => {
        $(#[$note])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$about])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in reports.
            #[must_use]
            pub fn id(self) -> &'static str {
                text::nth(concat!($($id, " "),*), self as usize)
            }
        }
    };
}

named! {
    /// Whether a connection can take real payments.
    Verdict {
        /// A live secret key, and nothing speaks against it.
        Ready "ready",
        /// Something blocks, and the text proves it.
        NotReady "not-ready",
        /// The text does not prove either.
        CannotTell "cannot-tell",
    }
}

named! {
    /// How much a finding matters, the gravest first.
    Severity {
        /// Payments do not work like this, or a secret is in the open.
        Blocks "blocks",
        /// Probably a fault.
        Warns "warns",
        /// Good to know.
        Notes "notes",
    }
}

named! {
    /// Which money a value is for.
    Environment {
        /// Real money.
        Live "live",
        /// Play money: test, sandbox, demo.
        Test "test",
        /// The text does not say.
        CannotTell "cannot-tell",
    }
}

named! {
    /// What was noticed. `words::finding` says each in words.
    #[expect(missing_docs, reason = "the words of each are in locales/en/findings.ftl")]
    Code {
        Empty "empty",
        Placeholder "placeholder",
        SampleKey "sample-key",
        TestKey "test-key",
        WrongSlot "wrong-slot",
        Swapped "swapped",
        WrongKind "wrong-kind",
        WrongProcessor "wrong-processor",
        Masked "masked",
        Truncated "truncated",
        Malformed "malformed",
        DamagedPrefix "damaged-prefix",
        Encoded "encoded",
        StrayCharacters "stray-characters",
        LookalikeCharacters "lookalike-characters",
        LineBroken "line-broken",
        ExtraText "extra-text",
        PastedTwice "pasted-twice",
        SameValue "same-value",
        MixedEnvironments "mixed-environments",
        DifferentAccounts "different-accounts",
        SecretExposed "secret-exposed",
        RestrictedKey "restricted-key",
        CardNumber "card-number",
        EnvironmentUnknown "environment-unknown",
        MissingSetting "missing-setting",
        DuplicateSetting "duplicate-setting",
        UnknownSetting "unknown-setting",
        Unrecognised "unrecognised",
    }
}
