//! What each page says, as a snapshot: one line a heading, a paragraph, an entry of a list.
//!
//! After a change on purpose: `INSTA_UPDATE=always cargo test --features ssr --test pages`; then read the difference.

use payment_help::shared::Place;

use crate::page;

#[test]
fn every_page_says_what_it_said_before() {
    for place in Place::ALL {
        insta::assert_snapshot!(place.id(), readable(&page(place)));
    }
}

/// Elements whose text nobody reads on the page as it is printed.
const UNREAD: [&str; 4] = ["script", "style", "svg", "template"];

/// Elements that do not begin a line of their own.
const INLINE: [&str; 16] =
    ["a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "img", "kbd", "label", "small", "span", "strong", "wbr"];

/// Those of them that are laid out apart from the text before them.
const APART: [&str; 3] = ["a", "label", "span"];

/// The readable text of a page's body. Headings and entries of lists are marked as in Markdown, buttons and other choices
/// by brackets.
fn readable(page: &str) -> String {
    let mut lines = Vec::new();
    let (mut line, mut marks) = (String::new(), String::new());
    let mut unread = 0_usize;
    let body = page.split_once("<body").map_or("", |(_, body)| body);
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if name == "!" {
            // A marker for hydration.
            line.push_str(text);
            continue;
        }
        let closes = tag.starts_with('/');
        if UNREAD.contains(&name) {
            unread = if closes { unread.saturating_sub(1) } else { unread + 1 };
        }
        if unread > 0 {
            continue;
        }
        if !INLINE.contains(&name) {
            let said = line.split_whitespace().collect::<Vec<_>>().join(" ");
            if said.contains(char::is_alphanumeric) {
                lines.push(format!("{marks}{said}\n"));
            }
            if closes || !said.is_empty() {
                marks.clear();
            }
            line.clear();
            marks.push_str(if closes { "" } else { mark(name) });
        } else if APART.contains(&name) && !closes {
            line.push(' ');
        }
        line.push_str(text);
    }
    unescaped(&lines.concat())
}

/// What an element's line begins with.
fn mark(element: &str) -> &'static str {
    match element {
        "h1" => "# ",
        "h2" => "## ",
        "h3" => "### ",
        "h4" => "#### ",
        "li" => "- ",
        "button" => "[button] ",
        "option" => "[option] ",
        "summary" => "[opens] ",
        _ => "",
    }
}

fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}
