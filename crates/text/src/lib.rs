//! Looking for a short text in another one, byte by byte. The standard library's own search is made for long ones; it, and
//! the panic that it could end in, would be five kilobytes of each app.

/// Where the part stands first, in bytes. Nowhere for an empty part.
#[must_use]
pub fn find(text: &str, part: &str) -> Option<usize> {
    if part.is_empty() {
        return None;
    }
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Whether the part stands in the text.
#[must_use]
pub fn holds(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// The text before the first `mark`, and the text after it.
#[must_use]
pub fn split_once<'t>(text: &'t str, mark: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, mark)?;
    Some((text.get(..at)?, text.get(at + mark.len()..)?))
}

/// The text with `new` wherever `old` stood; nothing where it does not stand.
#[must_use]
pub fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    let mut made = String::new();
    let mut rest = text;
    while let Some((before, after)) = split_once(rest, old) {
        made.push_str(before);
        made.push_str(new);
        rest = after;
    }
    (rest.len() < text.len()).then(|| made + rest)
}

/// The text at a place of a list that is parted by spaces. A list of texts would cost each an address and a length.
#[must_use]
pub fn nth(list: &'static str, place: usize) -> &'static str {
    list.split(' ').nth(place).unwrap_or_default()
}

/// The text without the part, however often it starts with it.
#[must_use]
pub fn without_start<'t>(mut text: &'t str, part: &str) -> &'t str {
    while let Some(rest) = text.strip_prefix(part).filter(|_| !part.is_empty()) {
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_found_where_it_stands_first() {
        for (text, part, at) in
            [("a--b--c", "--", Some(1)), ("über–uns–", "–", Some(5)), ("abc", "bd", None), ("", "a", None)]
        {
            assert_eq!(find(text, part), at, "{part} in {text}");
            assert_eq!(holds(text, part), at.is_some(), "{part} in {text}");
        }
        assert_eq!(find("abc", ""), None);
    }

    #[test]
    fn a_text_is_split_at_the_first_mark() {
        assert_eq!(split_once("https://a://b", "://"), Some(("https", "a://b")));
        assert_eq!(split_once("https:/a", "://"), None);
    }

    #[test]
    fn a_list_has_a_text_at_each_place() {
        assert_eq!([0, 1, 2].map(|place| nth("live test", place)), ["live", "test", ""]);
    }

    #[test]
    fn every_place_is_replaced_and_no_place_is_told() {
        assert_eq!(replaced("In Shop: open Shop.", "Shop", "Shop 2").as_deref(), Some("In Shop 2: open Shop 2."));
        assert_eq!(replaced("In Shop", "shop", "x"), None);
        assert_eq!(replaced("In Shop", "", "x"), None);
    }

    proptest::proptest! {
        #[test]
        fn it_finds_what_the_standard_library_finds(text in "[ab]{0,30}", part in "[ab]{1,4}", new in "[abc]{0,2}") {
            proptest::prop_assert_eq!(find(&text, &part), text.find(&part));
            proptest::prop_assert_eq!(split_once(&text, &part), text.split_once(&part));
            proptest::prop_assert_eq!(without_start(&text, &part), text.trim_start_matches(&part));
            let expected = text.contains(&part).then(|| text.replace(&part, &new));
            proptest::prop_assert_eq!(replaced(&text, &part, &new), expected);
        }
    }
}
