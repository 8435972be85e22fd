//! Names and values of a text, whatever its format. The text may be a fragment, cut off, or several formats in one: a
//! line of a log with JSON in it, JSON in a string of JSON.

use std::borrow::Cow;

/// A name with its value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pair<'t> {
    /// The name in lower case, letters and digits alone: `declinecode`.
    pub(super) key: String,
    /// The value without quotes, URL-encoding undone.
    pub(super) value: Cow<'t, str>,
    /// Whether a program wrote it: quoted names, tags, arrows, `&`. People write `Error: declined`.
    pub(super) is_machine: bool,
}

/// So many machine-written pairs make a text a body.
pub(super) const LEAST_PAIRS: usize = 2;

/// The longest name and the longest value that are read, in bytes. They bound the cost of the longest paste.
const LONGEST_KEY: usize = 48;
const LONGEST_VALUE: usize = 400;

/// How many pairs are read from the start and from the end of a text: what failed last is at its end.
const FIRST_PAIRS: usize = 300;
const LAST_PAIRS: usize = 900;

/// How many words before a colon may be its label: `Response reason code: 2`.
const LABEL_WORDS: usize = 3;

/// The pairs of a text, in order.
pub(super) fn pairs(text: &str) -> Vec<Pair<'_>> {
    let is_query = text.contains('&') && text.contains('=');
    let separators = || text.char_indices().filter(|(_, mark)| matches!(mark, ':' | '=' | '>' | '：'));
    let mut all: Vec<(usize, char)> = separators().take(FIRST_PAIRS).collect();
    let read_to = all.last().map_or(0, |(at, _)| *at);
    let mut last: Vec<(usize, char)> =
        separators().rev().take(LAST_PAIRS).take_while(|(at, _)| *at > read_to).collect();
    last.reverse();
    all.append(&mut last);
    all.into_iter().filter_map(|(at, mark)| pair(text, at, mark, is_query)).collect()
}

fn pair(text: &str, at: usize, mark: char, is_query: bool) -> Option<Pair<'_>> {
    let before = text.get(..at)?;
    let after = text.get(at + mark.len_utf8()..)?;
    let mark = if mark == '：' { ':' } else { mark };
    if mark == '>' {
        return tag(before, after);
    }
    // `://`, `::`, `==`, `10:51`.
    if after.starts_with(['/', ':', '=']) || before.ends_with([':', '=', '!', '<']) {
        return None;
    }
    let is_arrow = mark == '=' && after.starts_with('>');
    let after = after.strip_prefix('>').filter(|_| is_arrow).unwrap_or(after);
    let bare = before.trim_end_matches([' ', '\\', '"', '\'', ']', '“', '”', '`']);
    let is_quoted = before.len() > bare.len() && !before.get(bare.len()..)?.trim().is_empty();
    let key = key(bare, mark == ':' && !is_quoted)?;
    let is_machine = is_quoted || is_arrow || (mark == '=' && is_query);
    let value = value(after, if is_arrow { '>' } else { mark }, is_query)?;
    Some(Pair { key, value, is_machine })
}

/// The element that a `>` opens: `<ErrorCode>10486</ErrorCode>`.
fn tag<'t>(before: &str, after: &'t str) -> Option<Pair<'t>> {
    let name = before.get(floor(before, before.len().saturating_sub(LONGEST_KEY))..)?.rsplit_once('<')?.1;
    let name = name.split([' ', ':']).next_back().filter(|name| !name.contains(['/', '=']))?;
    let (value, _) = start(after).split_once('<')?;
    let key = normal(name);
    (!key.is_empty() && !value.trim().is_empty()).then(|| Pair { key, value: value.into(), is_machine: true })
}

/// The name before a separator; before a colon the words of its label.
fn key(before: &str, is_label: bool) -> Option<String> {
    let line = before.get(floor(before, before.len().saturating_sub(LONGEST_KEY))..)?;
    let is_of_key = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '.' | '#');
    if before.ends_with(|last: char| last.is_ascii_digit()) && is_label {
        // `at 10:51`, and `L_ERRORCODE0: 10486`.
        let word = line.rsplit(|character| !is_of_key(character)).next()?;
        return word.contains(char::is_alphabetic).then(|| normal(word)).filter(|key| !key.is_empty());
    }
    let key = if is_label {
        let label = line.rsplit(|character: char| !is_of_key(character) && character != ' ').next()?;
        let words: Vec<&str> = label.split_whitespace().rev().take(LABEL_WORDS).collect();
        words.into_iter().rev().map(normal).collect()
    } else {
        normal(line.rsplit(|character| !is_of_key(character)).next()?)
    };
    Some(key).filter(|key: &String| !key.is_empty())
}

fn value(after: &str, mark: char, is_query: bool) -> Option<Cow<'_, str>> {
    let open = after.trim_start_matches([' ', '\t', '\\', '[']);
    let rest = start(open);
    for (quote, closing) in [('"', '"'), ('\'', '\''), ('“', '”'), ('`', '`')] {
        if let Some(inside) = rest.strip_prefix(quote) {
            let value = inside.split(closing).next()?;
            return Some(value.trim_end_matches('\\').into());
        }
    }
    let end = match mark {
        // An object: its name may show whose body it is.
        _ if rest.starts_with('{') => Some(0),
        '=' if is_query => rest.find(['&', '\n', ' ', '"']),
        '=' => rest.find([' ', ',', ';', '\n', '}', ')', '&', '"']),
        '>' => rest.find(['\n', ',', ')']).or_else(|| rest.find("  ")),
        _ => rest.find(['\n', ';', '}', '|', '"']).or_else(|| rest.find("  ")),
    };
    let value = rest.get(..end.unwrap_or(rest.len()))?;
    // In JSON and the like, a comma ends a bare value; in a sentence it does not.
    let value = if mark == ':' && value.starts_with(|first: char| first.is_ascii_digit()) {
        value.split(',').next()?
    } else {
        value
    };
    Some(if mark == '=' { url_decoded(value) } else { value.into() })
}

/// So much of a text as a value may take.
fn start(text: &str) -> &str {
    super::log::start(text, LONGEST_VALUE)
}

/// The nearest place at or before `at` where a character starts.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(0)
}

fn normal(name: &str) -> String {
    name.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A value of a URL without its encoding; what is no encoding stays as it is.
fn url_decoded(value: &str) -> Cow<'_, str> {
    if !value.contains(['%', '+']) {
        return value.into();
    }
    let spaced = value.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        pairs(text).into_iter().map(|pair| (pair.key, pair.value.into_owned())).collect()
    }

    #[test]
    fn each_format_gives_its_names_and_values() {
        let table = [
            (r#"{"decline_code": "fraudulent"}"#, "declinecode", "fraudulent"),
            (r#"{\"code\":\"card_declined\"}"#, "code", "card_declined"),
            ("a=1&L_LONGMESSAGE0=Not%20enough+funds", "llongmessage0", "Not enough funds"),
            ("<ErrorCode>10486</ErrorCode>", "errorcode", "10486"),
            ("[response_code] => 51", "responsecode", "51"),
            ("'message' => 'No Account'", "message", "No Account"),
            ("decline_code=insufficient_funds status=failed", "declinecode", "insufficient_funds"),
            ("Response reason code: 2", "responsereasoncode", "2"),
            ("错误码：51", "错误码", "51"),
        ];
        for (text, key, value) in table {
            assert!(read(text).contains(&(key.to_owned(), value.to_owned())), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn addresses_and_times_are_no_pairs() {
        assert_eq!(read("https://a.example at 10:51"), []);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "[\\PC\n]{0,200}") {
            let _ = pairs(&text);
        }
    }
}
