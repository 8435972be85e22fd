//! Commands that are given settings: `docker run -e …`, `curl -u key:`.

use text::Span;

use super::{line::Line, reading::Style};
use crate::recognise::{
    placeholder::looks_like_placeholder,
    value::{is_self_identifying, is_whole},
};

/// Programs that take assignments among their words.
#[rustfmt::skip]
const COMMANDS: &[&str] = &[
    "docker", "podman", "heroku", "fly", "flyctl", "dokku", "railway", "vercel", "gcloud", "az", "aws", "kubectl",
    "env", "sudo", "npx", "curl", "gh", "doppler", "stripe", "cross-env",
];

/// Options whose value is what the command signs in with: curl's and HTTPie's.
const SIGN_IN: &[&str] = &["--user", "--auth", "-u", "-a"];

/// Whether a line is a command that is given settings.
pub(super) fn is_command(text: &str) -> bool {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '=']);
    text.starts_with("-e ") || COMMANDS.iter().any(|command| text.strip_prefix(*command).is_some_and(ends))
}

/// Whether a line goes on with an option that signs in, so that its hyphen is no list's mark.
pub(super) fn signs_in(text: &str) -> bool {
    SIGN_IN.iter().any(|option| text.starts_with(option))
}

impl Line<'_, '_> {
    /// `-u key:`, `--user "id:secret"`: takes those of the two that tell what they are.
    pub(super) fn sign_in(&mut self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        let rest = self.text.get(self.at..self.end).unwrap_or_default();
        let option = SIGN_IN.iter().find_map(|option| rest.strip_prefix(option));
        let Some(after) = option.filter(|_| before.is_empty() || before.ends_with(char::is_whitespace)) else {
            return false;
        };
        let pair = after.trim_start_matches([' ', '=', '"', '\'']);
        let start = self.end - pair.len();
        let pair = text::up_to(pair, |character: char| character.is_whitespace() || matches!(character, '"' | '\''));
        let (user, password) = pair.split_once(':').unwrap_or((pair, ""));
        let second = start + user.len() + 1;
        let parts = [Span::new(start, start + user.len()), Span::new(second, second + password.len())];
        // `-u $KEY:` reads the key from elsewhere: nothing to judge, and no name either.
        let is_reference = user.starts_with('$') && pair.ends_with(':');
        let is_placeholder = |text: &str| pair.ends_with(':') && looks_like_placeholder(text);
        let found = self.found;
        for part in parts {
            let text = part.of(self.text);
            if is_self_identifying(text) || is_whole(text) || is_placeholder(text) {
                self.add(Span::default(), part, Style::Bare);
            }
        }
        let is_taken = is_reference || self.found > found;
        if is_taken {
            self.at = start + pair.len();
            self.next_segment();
        }
        is_taken
    }
}
