//! Comments and headings: lines that say something about settings. What is commented out is no setting.

use super::{Reader, Span};

/// Longer comments are explanations, not headings.
const LONGEST_HEADING: usize = 60;

impl Reader<'_> {
    /// Takes a line that is a comment or a Markdown heading.
    pub(super) fn comment(&mut self, line: Span) -> bool {
        let text = self.of(line);
        if !text.starts_with(['#', '/', '-', '*', '<', ';', 'R', '%']) {
            return false;
        }
        let marks = ["#", "//", "--", "/*", "*/", "* ", "<!--", ";", "REM ", "%%"];
        let Some(mark) = marks.iter().find(|mark| text.starts_with(**mark)) else { return false };
        let rest = text.trim_start_matches(['#', '/', '-', '*', '<', '!', ';', '%', ' ', '=']);
        // A command's option, a secret that happens to start with a mark.
        if *mark == "--" && text.contains('=') || *mark == "#" && !text.contains(' ') && text.len() > 24 {
            return false;
        }
        self.note = Some(line.start);
        let heading = rest.trim_end_matches(['#', '-', '*', '/', '>', ' ', '=', ':']);
        let has_pair = rest.contains('=') || rest.contains(": ") || rest.contains("://");
        let is_short =
            heading.split_whitespace().count() <= 5 && heading.len() <= LONGEST_HEADING && !rest.ends_with('.');
        if !heading.is_empty() && is_short && !has_pair {
            let start = line.start + (text.len() - rest.len());
            self.heading(Span::new(start, start + heading.len()));
        }
        true
    }
}
