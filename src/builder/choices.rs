//! What is chosen, and what follows from it: attributes, and what of them no guide would take.

use super::options::{Control, GUIDE, SANDBOX, SITUATION, offered};
use crate::config::{
    Config, Mistake, Source, Value, option, read,
    snippet::{Pinned, Wanted},
};

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choices {
    /// For each option with a field, in the order of the documentation, its value as an attribute; empty for the usual.
    values: Vec<(&'static str, String)>,
    /// The pinned version of the script with its hash; empty for always the newest.
    version: String,
}

impl Choices {
    /// Takes what fields say: what is chosen or written in an option's field, whether it is ticked, and the version.
    pub(super) fn of(said: impl Fn(&str) -> String, is_ticked: impl Fn(&str) -> bool, version: String) -> Self {
        let value = |name, control| match control {
            Control::Tick => of_tick(name, is_ticked(name)).to_owned(),
            Control::List | Control::Line => said(name),
        };
        let mut choices = Self { values: offered().map(|one| (one.name, String::new())).collect(), version };
        for one in offered() {
            choices.set(one.name, &value(one.name, one.control));
        }
        choices
    }

    /// Takes what a field says now.
    pub(super) fn set(&mut self, name: &str, said: &str) {
        if let Some((_, value)) = self.values.iter_mut().find(|(one, _)| *one == name) {
            said.trim().clone_into(value);
        }
    }

    /// Takes whether an option is ticked now.
    pub(super) fn tick(&mut self, name: &str, is_ticked: bool) {
        self.set(name, of_tick(name, is_ticked));
    }

    /// Takes a version of the script with its hash; empty for always the newest.
    pub(super) fn pin(&mut self, version: String) {
        self.version = version;
    }

    /// Whether the guide has places at which it can open.
    pub(super) fn has_situations(&self) -> bool {
        self.get(GUIDE) == "customer"
    }

    fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(one, _)| *one == name).map_or("", |(_, value)| value)
    }

    /// What no guide would take.
    pub(super) fn mistakes(&self) -> Vec<Mistake> {
        mistakes(&self.attributes())
    }

    /// What is set, right or wrong. The loader's own options are no attributes of a guide.
    fn attributes(&self) -> Vec<(&'static str, String)> {
        let is_set = |(name, value): &&(&str, String)| {
            !value.is_empty()
                && option(name).is_some_and(|option| option.accepts(Source::Host))
                && (*name != SITUATION || self.has_situations())
        };
        self.values.iter().filter(is_set).cloned().collect()
    }

    /// Makes something of what is wanted: from a site, with a link that says a text. Mistakes are left out.
    pub(super) fn make<T>(&self, site: &str, link_text: &str, make: impl FnOnce(&Wanted<'_>) -> T) -> T {
        let mut attributes = self.attributes();
        let mistakes = mistakes(&attributes);
        attributes.retain(|(name, _)| mistakes.iter().all(|mistake| mistake.path != *name));
        make(&Wanted {
            site,
            guide: self.get(GUIDE),
            attributes: &attributes,
            sandboxed: !self.get(SANDBOX).is_empty(),
            pinned: Pinned::read(&self.version),
            link_text,
        })
    }
}

impl Default for Choices {
    /// As the page is printed.
    fn default() -> Self {
        let said = |name: &str| if name == GUIDE { "customer" } else { "" }.to_owned();
        Self::of(said, is_ticked_at_first, String::new())
    }
}

/// Whether an option is ticked at first: what a guide shows is, a frame without an origin is not.
pub(super) fn is_ticked_at_first(name: &str) -> bool {
    name != SANDBOX
}

/// What a tick sets: nothing while it is as at first.
fn of_tick(name: &str, is_ticked: bool) -> &'static str {
    match (is_ticked_at_first(name), is_ticked) {
        (true, false) => "off",
        (false, true) => "on",
        _ => "",
    }
}

fn mistakes(attributes: &[(&'static str, String)]) -> Vec<Mistake> {
    let value = |(name, value): &(&str, String)| ((*name).to_owned(), Value::Text(value.clone()));
    read(&Value::Map(attributes.iter().map(value).collect()), Source::Host, &mut Config::default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::snippet::{Way, page, snippet};

    const SITE: &str = "https://pay.example/";

    fn chosen(fields: &[(&str, &str)]) -> Choices {
        let mut choices = Choices::default();
        fields.iter().for_each(|(name, said)| choices.set(name, said));
        choices
    }

    fn address(choices: &Choices) -> String {
        choices.make(SITE, "Help", |wanted| page(wanted, true))
    }

    #[test]
    fn what_is_as_usual_is_not_in_the_snippet() {
        assert_eq!(address(&Choices::default()), "https://pay.example/customer/");
        assert_eq!(
            address(&chosen(&[("theme", "dark"), ("seller", "  ")])),
            "https://pay.example/customer/?theme=dark"
        );
    }

    #[test]
    fn attributes_come_in_the_order_of_the_documentation_however_they_were_chosen() {
        let choices = chosen(&[("seller", " Ann "), ("accent", "#0d5f52"), ("theme", "dark")]);
        assert_eq!(address(&choices), "https://pay.example/customer/?theme=dark&accent=%230d5f52&seller=Ann");
    }

    #[test]
    fn a_situation_is_a_place_of_the_customer_guide_alone() {
        let choices = chosen(&[("situation", "new-purchase")]);
        assert!(choices.has_situations());
        assert_eq!(address(&choices), "https://pay.example/customer/#new-purchase");
        let choices = chosen(&[("situation", "new-purchase"), (GUIDE, "seller")]);
        assert!(!choices.has_situations());
        assert_eq!(address(&choices), "https://pay.example/seller/");
    }

    #[test]
    fn what_no_guide_takes_is_named_and_left_out() {
        let choices = chosen(&[("contact", "javascript:alert(1)"), ("accent", "red"), ("seller", "Ann")]);
        let paths: Vec<_> = choices.mistakes().into_iter().map(|mistake| mistake.path).collect();
        assert_eq!(paths, ["accent", "contact"]);
        assert_eq!(address(&choices), "https://pay.example/customer/?seller=Ann");
        assert!(chosen(&[("seller", "Ann")]).mistakes().is_empty());
    }

    #[test]
    fn ticks_set_only_what_is_not_usual() {
        let made = |choices: &Choices| choices.make(SITE, "Help", |wanted| snippet(Way::Script, wanted));
        let mut choices = Choices::default();
        let usual = made(&choices);
        assert!(!usual.contains("extras") && !usual.contains("sandbox"), "{usual}");
        choices.tick("extras", false);
        choices.tick(SANDBOX, true);
        let made_of_ticks = made(&choices);
        assert!(
            made_of_ticks.contains("data-extras=\"off\"") && made_of_ticks.contains(" data-sandbox"),
            "{made_of_ticks}"
        );
        choices.tick("extras", true);
        choices.tick(SANDBOX, false);
        assert_eq!(made(&choices), usual);
    }

    #[test]
    fn a_version_pins_the_script() {
        let mut choices = Choices::default();
        choices.pin("0123456789abcdef sha384-abc".to_owned());
        let made = choices.make(SITE, "Help", |wanted| snippet(Way::Div, wanted));
        assert!(made.contains("embed-0123456789abcdef.js\" integrity=\"sha384-abc\""), "{made}");
    }

    #[test]
    fn what_the_browser_restored_in_the_fields_counts() {
        let said = |name: &str| if name == GUIDE { "seller" } else { "" }.to_owned();
        let choices = Choices::of(said, |name| name == SANDBOX, String::new());
        let wanted = Choices::default();
        assert_ne!(choices, wanted);
        assert_eq!(address(&choices), "https://pay.example/seller/?extras=off");
    }
}
