//! The words and numbers of a text, with what is directly around each.

/// How many words are read, and how long one may be. They bound the cost of the longest paste.
const MOST: usize = 600;
const LONGEST: usize = 60;

/// One word, number or code.
#[derive(Debug)]
pub(super) struct Token {
    /// In lower case.
    pub(super) text: String,
    /// A name in camel case with underscores: `insufficient_funds` for `InsufficientFunds`. Otherwise as `text`.
    pub(super) snake: String,
    /// Whether all its letters are capitals, and there are some.
    pub(super) is_upper: bool,
    before: [char; 2],
    after: [char; 2],
}

impl Token {
    pub(super) fn is_number(&self) -> bool {
        !self.text.is_empty() && self.text.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether another number follows directly or after one mark or space: `10.51`, `05/14`, `4000 2000`.
    pub(super) fn is_joined(&self) -> bool {
        let [mark, next] = self.after;
        self.is_number() && next.is_ascii_digit() && !matches!(mark, '|' | '=' | '\n')
    }

    /// Whether it is an amount, a share, or the last digits of something masked.
    pub(super) fn is_amount(&self) -> bool {
        let [_, before] = self.before;
        let [after, _] = self.after;
        matches!(before, '$' | '€' | '£' | '¥' | '₹' | '*' | '•' | '.' | '-' | '+')
            || matches!(after, '%' | '$' | '€' | '£' | '°')
    }

    pub(super) fn is_in_brackets(&self) -> bool {
        matches!(self.before, [_, '(' | '['])
    }

    pub(super) fn is_quoted(&self) -> bool {
        let quotes = ['"', '\'', '`', '“', '”', '‘', '’'];
        let ([_, before], [after, _]) = (self.before, self.after);
        quotes.contains(&before) && quotes.contains(&after)
    }

    pub(super) fn follows_colon(&self) -> bool {
        matches!(self.before, [':' | '=', _] | [_, ':' | '=' | '：'])
    }

    /// The first character after it that is no space.
    pub(super) fn mark_after(&self) -> char {
        match self.after {
            [first, second] if first.is_whitespace() => second,
            [first, _] => first,
        }
    }
}

/// The words of a text, at most [`MOST`].
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut characters = text.char_indices().peekable();
    let mut before = [' ', ' '];
    while let Some((start, character)) = characters.next() {
        if !is_of_word(character) {
            before = [before[1], character];
            continue;
        }
        let mut end = start + character.len_utf8();
        let mut last = character;
        while let Some(&(at, next)) = characters.peek() {
            let changes_script = next.is_ascii_digit() && !last.is_ascii();
            let is_group = match next {
                '.' => is_group_of_code(text.get(start..).unwrap_or_default()),
                '-' => text.get(start..at).is_some_and(is_bacs_report),
                _ => false,
            };
            let is_apostrophe = matches!(next, '\'' | '’')
                && text.get(at + next.len_utf8()..).is_some_and(|rest| rest.starts_with(is_of_word));
            if changes_script || !(is_of_word(next) || is_group || is_apostrophe) {
                break;
            }
            last = next;
            end = at + next.len_utf8();
            characters.next();
        }
        let mut rest = text.get(end..).unwrap_or_default().chars();
        let after = [rest.next().unwrap_or(' '), rest.next().unwrap_or(' ')];
        if let Some(word) = text.get(start..end).filter(|word| word.len() <= LONGEST) {
            tokens.push(token(word, before, after));
        }
        if tokens.len() == MOST {
            break;
        }
        before = [before[1], last];
    }
    tokens
}

fn token(word: &str, before: [char; 2], after: [char; 2]) -> Token {
    let word: String = word.chars().filter(|character| !matches!(character, '\'' | '’')).collect();
    let has_lower = word.contains(char::is_lowercase);
    let mut snake = String::new();
    let mut previous = ' ';
    for character in word.chars() {
        if previous.is_lowercase() && character.is_uppercase() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
        previous = character;
    }
    let is_upper = !has_lower && word.contains(char::is_uppercase);
    Token { text: word.to_lowercase(), snake, is_upper, before, after }
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Whether a word names a report of Bacs, whose codes have a hyphen: `ARUDD-0`.
fn is_bacs_report(word: &str) -> bool {
    ["ARUDD", "ADDACS", "ADDUCS", "AUDDIS"].iter().any(|report| word.eq_ignore_ascii_case(report))
}

/// Whether a text starts with a code of three groups of three digits: `800.100.151`.
fn is_group_of_code(text: &str) -> bool {
    let is_place = |(at, byte): (usize, u8)| if matches!(at, 3 | 7) { byte == b'.' } else { byte.is_ascii_digit() };
    text.len() >= 11 && text.bytes().take(11).enumerate().all(is_place)
}

#[cfg(test)]
mod tests {
    use super::tokens;

    fn read(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_codes_and_numbers_are_read_whole() {
        assert_eq!(
            read("Can’t pay: do_not_honor, D4451 (800.100.151)"),
            ["cant", "pay", "do_not_honor", "d4451", "800.100.151"]
        );
        assert_eq!(read("错误码51"), ["错误码", "51"]);
    }

    #[test]
    fn names_in_camel_case_are_also_read_with_underscores() {
        assert!(tokens("InsufficientFunds").iter().any(|token| token.snake == "insufficient_funds"));
    }

    #[test]
    fn a_long_text_is_read_to_a_bound() {
        assert_eq!(tokens(&"word ".repeat(100_000)).len(), super::MOST);
    }
}
