//! The names of verdicts, severities and findings.

/// An enum whose variants have names in reports.
macro_rules! named {
    ($(#[$note:meta])* $name:ident { $($(#[$about:meta])* $variant:ident $id:literal,)* }) => {
        $(#[$note])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$about])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name in reports.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
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
    /// What was noticed. The crate `i18n` has the words.
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
