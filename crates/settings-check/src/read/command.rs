//! Commands that are given settings: `docker run -e …`, `curl -u key:`.

use super::{Span, Style, statement::Line};
use crate::{
    identify::{is_whole, tells_itself},
    marks::marks,
    placeholder, seek,
};

/// Programs that take assignments among their words.
const COMMANDS: &str = "\
    docker podman heroku fly flyctl dokku railway vercel gcloud az aws kubectl env sudo npx curl gh doppler \
    stripe cross-env";

/// Options whose value is what the command signs in with: curl's and HTTPie's.
const SIGN_IN: &[&str] = &["--user", "--auth", "-u", "-a"];

/// Whether a line is a command that is given settings.
pub(super) fn is_command(text: &str) -> bool {
    let ends = |rest: &str| rest.is_empty() || marks!(" =").start(rest);
    text.starts_with("-e ") || COMMANDS.split(' ').any(|command| text.strip_prefix(command).is_some_and(ends))
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
        let Some(after) = option.filter(|_| before.is_empty() || seek::ends_with_space(before)) else {
            return false;
        };
        let pair = marks!(" =\"'").off_start(after);
        let start = self.end - pair.len();
        let pair = seek::up_to(pair, &|character| character.is_whitespace() || matches!(character, '"' | '\''));
        let (user, password) = pair.split_once(':').unwrap_or((pair, ""));
        let second = start + user.len() + 1;
        let parts = [Span::new(start, start + user.len()), Span::new(second, second + password.len())];
        // `-u $KEY:` reads the key from elsewhere: nothing to judge, and no name either.
        let is_reference = user.starts_with('$') && pair.ends_with(':');
        let stands_in = |text: &str| pair.ends_with(':') && placeholder::is_stand_in(text);
        let found = self.found;
        for part in parts {
            let text = part.of(self.text);
            if tells_itself(text) || is_whole(text) || stands_in(text) {
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
