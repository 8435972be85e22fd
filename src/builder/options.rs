//! The site's options that have a field here: what each is called, and how it is chosen. An option gets a field by its words
//! in [`label`]; how it is chosen follows from what it takes.

use crate::{
    config::{OPTIONS, SiteOption, Takes},
    guide::SITUATIONS,
    i18n::{LOCALES, Localizer, MessageId, guide},
    message,
};

/// Which guide.
pub(super) const GUIDE: &str = "guide";

/// The place where the guide opens.
pub(super) const SITUATION: &str = "situation";

/// Whether the frame has no origin.
pub(super) const SANDBOX: &str = "sandbox";

/// How an option is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// From a list.
    List,
    /// A line to write.
    Line,
    /// A thing to tick.
    Tick,
}

impl Control {
    /// By what an option takes. What other code reads has a few values, or is there or not.
    pub(super) fn of(option: &SiteOption) -> Self {
        match option.takes {
            Takes::Locale(_) | Takes::Choice { .. } => Self::List,
            Takes::ReadElsewhere(_) if option.name == SANDBOX => Self::Tick,
            Takes::ReadElsewhere(_) => Self::List,
            Takes::Flag(_) => Self::Tick,
            _ => Self::Line,
        }
    }
}

/// An option's label, and a hint where it needs one; nothing for an option without a field.
fn label(option: &str) -> Option<(MessageId, Option<MessageId>)> {
    let (label, hint) = match option {
        GUIDE => (message!("embed-guide"), None),
        SITUATION => (message!("embed-situation"), None),
        "locale" => (message!("embed-locale"), None),
        "theme" => (message!("embed-theme"), None),
        "accent" => (message!("embed-accent"), Some(message!("embed-accent.hint"))),
        "platform" => (message!("embed-platform"), None),
        "seller" => (message!("embed-seller"), None),
        "contact" => (message!("embed-contact"), Some(message!("embed-contact.hint"))),
        "extras" => (message!("embed-extras"), None),
        SANDBOX => (message!("embed-sandbox"), None),
        _ => return None,
    };
    Some((label, hint))
}

/// An option with a field.
#[derive(Clone, Copy)]
pub(super) struct Offered {
    pub(super) name: &'static str,
    pub(super) control: Control,
    pub(super) label: MessageId,
    pub(super) hint: Option<MessageId>,
}

/// All options with a field, in the order of the documentation.
pub(super) fn offered() -> impl Iterator<Item = Offered> {
    OPTIONS.iter().filter_map(|option| {
        let (label, hint) = label(option.name)?;
        Some(Offered { name: option.name, control: Control::of(option), label, hint })
    })
}

/// The values in an option's list, and what they say. The first is the usual one: an empty value sets nothing.
pub(super) fn values(words: Localizer, option: &str) -> Vec<(String, String)> {
    let choice = |value: &str, says| (value.to_owned(), words.text(says));
    match option {
        GUIDE => {
            vec![choice("customer", message!("embed-guide.customer")), choice("seller", message!("embed-guide.seller"))]
        }
        SITUATION => {
            let places = SITUATIONS.iter().map(|one| choice(one.name, guide::situation(one.id).title));
            std::iter::once(choice("", message!("embed-situation.none"))).chain(places).collect()
        }
        "locale" => LOCALES
            .iter()
            .enumerate()
            // The first is what pages are in where nothing is said.
            .map(|(index, locale)| (if index == 0 { "" } else { locale.tag }.to_owned(), locale.name.to_owned()))
            .collect(),
        "theme" => vec![
            choice("", message!("embed-theme.auto")),
            choice("light", message!("embed-theme.light")),
            choice("dark", message!("embed-theme.dark")),
        ],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::english;

    #[test]
    fn every_list_offers_a_choice_and_nothing_else_does() {
        let words = Localizer::new(english());
        for Offered { name, control, .. } in offered() {
            assert_eq!(values(words, name).is_empty(), control != Control::List, "{name}");
        }
    }

    #[test]
    fn what_is_on_or_off_is_ticked_and_what_is_free_is_written() {
        let chosen_by =
            |wanted| offered().filter(move |one| one.control == wanted).map(|one| one.name).collect::<Vec<_>>();
        assert_eq!(chosen_by(Control::Tick), ["extras", "sandbox"]);
        assert_eq!(chosen_by(Control::Line), ["accent", "platform", "seller", "contact"]);
    }
}
