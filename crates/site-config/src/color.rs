//! A site's colour, made so that people can read what has it: at least 4.5 : 1 against what lies around it (WCAG 2.2,
//! success criterion 1.4.3), in light and in dark.

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub [u8; 3]);

/// What an accent becomes in light or in dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// For buttons, marks and edges.
    pub accent: Color,
    /// For words, and for a button under the pointer.
    pub strong: Color,
    /// For words on the accent.
    pub on_accent: Color,
}

/// An accent in light and in dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light pages.
    pub light: Shade,
    /// On dark pages.
    pub dark: Shade,
}

const WHITE: Color = Color([255, 255, 255]);
const BLACK: Color = Color([0, 0, 0]);

/// The surface of the light pages that is nearest to a dark colour, and the other way round: `--surface-raised`.
const LIGHT_SURFACE: Color = Color([0xf1, 0xf5, 0xf3]);
const DARK_SURFACE: Color = Color([0x24, 0x2c, 0x2f]);

/// The least contrast of text (WCAG 2.2, success criterion 1.4.3).
const LEAST: f64 = 4.5;

impl Color {
    /// Reads `#0d5f52` or `#abc`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digits: Vec<u8> =
            digits.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect::<Option<_>>()?;
        match *digits {
            [red, green, blue] => Some(Self([red, green, blue].map(|digit| digit * 17))),
            [r1, r2, g1, g2, b1, b2] => Some(Self([(r1, r2), (g1, g2), (b1, b2)].map(|(high, low)| high * 16 + low))),
            _ => None,
        }
    }

    /// Writes `#0d5f52`.
    #[must_use]
    pub fn to_css(self) -> String {
        let Self([red, green, blue]) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    /// A step of one thirty-second towards another colour.
    fn towards(self, other: Self, steps: u16) -> Self {
        let Self(to) = other;
        let mut mixed = self.0;
        for (part, to) in mixed.iter_mut().zip(to) {
            let sum = u16::from(*part) * (32 - steps) + u16::from(to) * steps;
            *part = u8::try_from(sum / 32).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }

    /// The nearest colour on the way to another one that keeps the least contrast to a surface.
    fn readable_on(self, surface: Self, way: Self) -> Self {
        (0..=32).map(|steps| self.towards(way, steps)).find(|color| color.contrast(surface) >= LEAST).unwrap_or(way)
    }

    fn shade(self, surface: Self, way: Self) -> Shade {
        let accent = self.readable_on(surface, way);
        let on_accent = if accent.contrast(WHITE) >= accent.contrast(BLACK) { WHITE } else { BLACK };
        Shade { accent, strong: accent.towards(way, 8), on_accent }
    }
}

impl Accent {
    /// What a site's colour becomes.
    #[must_use]
    pub fn of(color: Color) -> Self {
        Self { light: color.shade(LIGHT_SURFACE, BLACK), dark: color.shade(DARK_SURFACE, WHITE) }
    }
}

/// The linear light of a part of a colour (WCAG 2.2, relative luminance).
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_of_wcag() {
        for (one, other, expected) in
            [(BLACK, WHITE, 21.0), (Color([0x77, 0x77, 0x77]), WHITE, 4.48), (Color([0xff, 0, 0]), WHITE, 4.0)]
        {
            assert!((one.contrast(other) - expected).abs() < 0.01, "{one:?} {}", one.contrast(other));
        }
    }

    #[test]
    fn a_color_is_read_in_both_spellings() {
        assert_eq!(Color::read("#0d5f52"), Some(Color([0x0d, 0x5f, 0x52])));
        assert_eq!(Color::read(" #aBc "), Some(Color([0xaa, 0xbb, 0xcc])));
        for text in ["", "#", "red", "0d5f52", "#12345", "#12345g", "#é1", "url(x)", "#1234567"] {
            assert_eq!(Color::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_color_that_can_be_read_stays_as_it_is() {
        let color = Color([0x0d, 0x5f, 0x52]);
        assert_eq!(Accent::of(color).light.accent, color);
        assert_eq!(Color::read(&color.to_css()), Some(color));
    }

    proptest::proptest! {
        #[test]
        fn every_color_can_be_read_after_its_correction(color: [u8; 3]) {
            let accent = Accent::of(Color(color));
            let light = [LIGHT_SURFACE, WHITE, Color([0xf7, 0xf6, 0xf2])];
            let dark = [DARK_SURFACE, Color([0x14, 0x18, 0x1a]), Color([0x1c, 0x22, 0x25])];
            for (shade, surfaces) in [(accent.light, light), (accent.dark, dark)] {
                for surface in surfaces {
                    assert!(shade.accent.contrast(surface) >= 4.5, "{shade:?} on {surface:?}");
                    assert!(shade.strong.contrast(surface) >= 4.5, "{shade:?} on {surface:?}");
                }
                assert!(shade.on_accent.contrast(shade.accent) >= 4.5, "{shade:?}");
                assert!(shade.on_accent.contrast(shade.strong) >= 4.5, "{shade:?}");
            }
        }
    }
}
