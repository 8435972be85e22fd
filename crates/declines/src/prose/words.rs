//! The words of a text in the form in which they are compared: lower case, without accents of Latin letters and without
//! apostrophes; addresses, ids and long numbers are left out.

/// How many words of a text are read. It bounds the cost of the longest paste.
const MOST: usize = 400;

/// What is longer is no word: an id, a hash, a key. Scripts without spaces have whole sentences in one piece.
const LONGEST: usize = 32;
const LONGEST_SENTENCE: usize = 300;

/// The words of a text, at most [`MOST`]. Names such as `InsufficientFunds` and `do_not_honor` are read apart; the ends
/// of sentences are words of their own (`.`).
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for piece in text.split_whitespace() {
        if words.len() >= MOST {
            break;
        }
        if is_address(piece) {
            words.push("@".to_owned());
            continue;
        }
        read_piece(piece, &mut words);
        if piece.ends_with(['.', '!', '?', '。']) {
            words.push(".".to_owned());
        }
    }
    words
}

/// Whether a piece between spaces is the address of a page or a mailbox.
fn is_address(piece: &str) -> bool {
    piece.contains("://") || piece.starts_with("www.") || (piece.contains('@') && piece.contains('.'))
}

fn read_piece(piece: &str, words: &mut Vec<String>) {
    let mut word = String::new();
    let mut previous = ' ';
    for character in piece.chars() {
        if words.len() >= MOST {
            break;
        }
        if matches!(character, '\'' | '’' | '‘' | '`' | '´') {
            continue;
        }
        let starts_inside = previous.is_lowercase() && character.is_uppercase();
        let changes_script = previous.is_ascii_digit() && character.is_alphabetic() && !character.is_ascii();
        if !character.is_alphanumeric() || starts_inside || changes_script {
            finish(&mut word, words);
        }
        if character.is_alphanumeric() {
            word.extend(character.to_lowercase().map(without_accent));
        }
        previous = character;
    }
    finish(&mut word, words);
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    let read = std::mem::take(word);
    if read.is_empty() {
        return;
    }
    let digits = read.bytes().filter(u8::is_ascii_digit).count();
    words.push(match (digits, read.len()) {
        (0, length) if length <= LONGEST || (!read.is_ascii() && length <= LONGEST_SENTENCE) => read,
        // `3ds`, `3d`, `cvv2`, and the numbers of digits on a card.
        (1, length) if length <= 6 => read,
        _ => "#".to_owned(),
    });
}

/// A Latin letter without its accent: people leave accents out when they type.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_read_whatever_their_case_accents_and_punctuation() {
        assert_eq!(words("Can’t PAY — card's “declined”"), ["cant", "pay", "cards", "declined"]);
        assert_eq!(words("Tarjeta inválida"), ["tarjeta", "invalida"]);
    }

    #[test]
    fn names_of_programs_are_read_apart() {
        assert_eq!(words("InsufficientFunds do_not_honor"), ["insufficient", "funds", "do", "not", "honor"]);
    }

    #[test]
    fn addresses_ids_and_numbers_say_nothing_of_their_own() {
        assert_eq!(words("see https://a.example/b pi_3NxYz0142abc 5123"), ["see", "@", "pi", "3nx", "#", "#"]);
    }

    #[test]
    fn a_long_text_is_read_to_a_bound() {
        assert!(words(&"word ".repeat(100_000)).len() <= super::MOST);
    }
}
