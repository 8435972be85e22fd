//! Light or dark, colours, corners, type, and what is left out.

use crate::{
    browser::document,
    config::{Accent, Color, Config, PROCESSORS, Theme},
};

/// Brings the document's look up to the configuration.
pub(super) fn show(config: &Config, was_without_extras: bool) {
    for (name, value) in styles(config) {
        document::set_style(name, value.as_deref());
    }
    // A site may also have the mark in its own copy of the page: what no setting has changed stays as it is.
    if config.without_extras || was_without_extras {
        document::set_mark("data-extras", if config.without_extras { "off" } else { "on" });
    }
    // The style sheet hides what is about them (`style/modes.css`).
    document::set_mark("data-not-offered", &not_offered(config));
}

/// The styles of the document's root; nothing takes one back.
fn styles(config: &Config) -> [(&'static str, Option<String>); 7] {
    let accent = config.accent.map(Accent::of);
    let shades = |of: fn(&Accent) -> [Color; 2]| {
        accent.as_ref().map(|accent| {
            let [light, dark] = of(accent);
            format!("light-dark({},{})", light.to_css(), dark.to_css())
        })
    };
    [
        ("color-scheme", config.theme.map(|theme| theme.name().to_owned())),
        ("--accent", shades(|of| [of.light.accent, of.dark.accent])),
        ("--accent-strong", shades(|of| [of.light.strong, of.dark.strong])),
        ("--on-accent", shades(|of| [of.light.on_accent, of.dark.on_accent])),
        ("--radius", config.radius.map(|radius| format!("{radius}px"))),
        // In the person's own measure, so that their browser's setting still counts.
        ("--size-text", config.text_size.map(|size| format!("calc({size} / 16 * 1rem)"))),
        ("--font", config.font.as_ref().map(|font| format!("{font}, system-ui, sans-serif"))),
    ]
}

/// Whether the site's colour was changed where it is meant to be seen.
pub(super) fn is_corrected(config: &Config) -> bool {
    config.accent.is_some_and(|color| {
        let accent = Accent::of(color);
        let shade = if config.theme == Some(Theme::Dark) { accent.dark } else { accent.light };
        shade.accent != color
    })
}

/// Whether a processor is offered, by its name.
pub(super) fn offers(config: &Config, processor: &str) -> bool {
    config.processors.as_ref().is_none_or(|offered| offered.iter().any(|one| one == processor))
}

/// The names of the processors that are not offered, with spaces between them.
fn not_offered(config: &Config) -> String {
    let left_out: Vec<_> = PROCESSORS.into_iter().filter(|name| !offers(config, name)).collect();
    left_out.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_site_does_not_set_has_no_style() {
        assert!(styles(&Config::default()).iter().all(|(_, value)| value.is_none()));
        let config = Config { radius: Some(3), text_size: Some(20), ..Config::default() };
        let set: Vec<_> = styles(&config).into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let wanted = [("--radius", "3px"), ("--size-text", "calc(20 / 16 * 1rem)")];
        assert_eq!(set, wanted.map(|(name, value)| (name, value.to_owned())));
    }

    #[test]
    fn processors_that_a_site_does_not_name_are_not_offered() {
        let config = Config { processors: Some(vec!["stripe".to_owned()]), ..Config::default() };
        assert_eq!(not_offered(&config), "paypal braintree authorize-net");
        assert_eq!(not_offered(&Config::default()), "");
        assert!(offers(&config, "stripe") && !offers(&config, "paypal"));
    }
}
