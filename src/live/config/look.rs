//! Light or dark, colours, corners, type, and what is left out.

use crate::{
    browser::{document, element},
    config::{Accent, Color, Config, Theme},
    ids,
};

/// Brings the page's look up to the configuration.
pub(super) fn show(config: &Config) {
    document::set_style("color-scheme", config.theme.map(Theme::name));
    let accent = config.accent.map(Accent::of);
    let shades = |of: fn(&Accent) -> [Color; 2]| {
        accent.as_ref().map(|accent| {
            let [light, dark] = of(accent);
            ["light-dark(", &light.to_css(), ",", &dark.to_css(), ")"].concat()
        })
    };
    let styles = [
        ("--accent", shades(|of| [of.light.accent, of.dark.accent])),
        ("--accent-strong", shades(|of| [of.light.strong, of.dark.strong])),
        ("--on-accent", shades(|of| [of.light.on_accent, of.dark.on_accent])),
        ("--radius", config.radius.map(|radius| [&*radius.to_string(), "px"].concat())),
        // In the person's own measure, so that their browser's setting still counts.
        ("--size-text", config.text_size.map(|size| ["calc(", &*size.to_string(), " / 16 * 1rem)"].concat())),
        ("--font", config.font.as_ref().map(|font| [font, ", system-ui, sans-serif"].concat())),
    ];
    for (name, value) in styles {
        document::set_style(name, value.as_deref());
    }
    // A site may also have the mark in its own copy of the page: what no setting has changed stays as it is.
    if config.without_extras || super::with(|before| before.without_extras) {
        document::set_mark("data-extras", if config.without_extras { "off" } else { "on" });
    }
    show_processors(config);
}

/// Whether the site's colour was changed where it is meant to be seen.
pub(super) fn is_corrected(config: &Config) -> bool {
    config.accent.is_some_and(|color| {
        let accent = Accent::of(color);
        let shade = if config.theme == Some(Theme::Dark) { accent.dark } else { accent.light };
        shade.accent != color
    })
}

fn show_processors(config: &Config) {
    for name in crate::config::PROCESSORS {
        let offered = config.processors.as_ref().is_none_or(|offered| offered.iter().any(|one| one == name));
        element::set_hidden_label(&ids::of("processor", name), !offered);
        let about = ["[data-for='", name, "'],[data-processor='", name, "']"].concat();
        element::set_class_of_all(&about, "not-offered", !offered);
    }
}
