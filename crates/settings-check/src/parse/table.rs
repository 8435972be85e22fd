//! Tables: rows copied from a page (tabs), a sheet (commas) or Markdown (bars).

use text::{AsciiSet, Span, is_one_of};

use super::{reader::Reader, reading::Style, scope::Opening};
use crate::recognise::{name, token::contains_credential, value::identifying_prefix};

/// A sheet's header is at most this long, in bytes.
const HEADER: usize = 400;
/// More columns than this are no settings.
const COLUMNS: usize = 32;

impl Reader<'_> {
    /// Takes the rows of a table that starts here. Returns how many lines it has.
    pub(super) fn table(&mut self, lines: &[Span]) -> Option<usize> {
        let (commas, bars) = const { (AsciiSet::of(",;"), AsciiSet::of("|\t")) };
        if !self.has(commas.and(bars)) {
            return None;
        }
        let first = lines.first()?.of(self.text);
        let separator = if first.trim_start().starts_with('|') {
            '|'
        } else if first.contains('\t') && !first.trim_start().contains("\t=") && first.trim().contains('\t') {
            '\t'
        } else if first.len() <= HEADER && self.has(commas) && !self.has(const { AsciiSet::of("={(:.") }) {
            if first.contains(',') { ',' } else { ';' }
        } else {
            return None;
        };
        let head = self.cells(*lines.first()?, separator, COLUMNS);
        let is_list = head.len() == 2 && head.last().is_some_and(|last| is_one_of(self.of(*last), &VALUE));
        let has_header = !is_list && self.is_header(&head, lines.get(1), separator);
        if separator != '|' && separator != '\t' && !has_header && !is_list {
            let [label, value] = head.as_slice() else { return None };
            let is_pair =
                name::is_field(self.of(*label)) && !contains_credential(self.of(*label)) && value.start < value.end;
            return is_pair.then(|| {
                self.push(*label, *value, Style::Label);
                1
            });
        }
        let rows = lines.iter().take_while(|line| line.of(self.text).contains(separator)).count();
        let head = (has_header && rows > 1).then_some(head);
        for line in lines.iter().take(rows).skip(usize::from(head.is_some() || is_list)) {
            let cells = self.cells(*line, separator, if is_list && separator != '|' { 2 } else { COLUMNS });
            match &head {
                Some(head) => self.row(head, &cells),
                None => self.labelled_row(&cells),
            }
        }
        Some(rows)
    }

    /// Whether cells are the names of the columns, among them fields of the processor that the next row is of.
    fn is_header(&self, head: &[Span], next: Option<&Span>, separator: char) -> bool {
        let column = self.column(head, &PROCESSOR);
        let row = next.map(|next| self.cells(*next, separator, COLUMNS)).unwrap_or_default();
        let named = column.and_then(|column| row.get(column)).and_then(|cell| name::processor(self.of(*cell)));
        let is_field = |cell: &&Span| {
            let name = self.of(**cell);
            name::label(name, named.or(self.around)).slot.is_some() && identifying_prefix(name).is_none()
        };
        let names = head.iter().filter(is_field).count();
        names >= 2 || (names == 1 && head.len() >= 2 && head.iter().any(|cell| is_column(self.of(*cell))))
    }

    /// The column that has one of these titles.
    fn column(&self, head: &[Span], titles: &[&str]) -> Option<usize> {
        head.iter().position(|cell| is_one_of(self.of(*cell), titles))
    }

    fn cells(&self, line: Span, separator: char, columns: usize) -> Vec<Span> {
        let text = self.of(line);
        let mut cells = Vec::new();
        let mut start = line.start;
        for part in text.splitn(columns, separator) {
            let cell = Span::new(start, start + part.len()).trimmed(self.text);
            start += part.len() + separator.len_utf8();
            let inner = cell.of(self.text);
            let quoted = inner.len() >= 2
                && (inner.starts_with('"') && inner.ends_with('"') || inner.starts_with('`') && inner.ends_with('`'));
            cells.push(if quoted { Span::new(cell.start + 1, cell.end - 1) } else { cell });
        }
        let is_edge = |cell: Option<&Span>| separator == '|' && cell.is_some_and(|cell| cell.start == cell.end);
        if is_edge(cells.last()) {
            cells.pop();
        }
        if is_edge(cells.first()) {
            cells.remove(0);
        }
        cells
    }

    /// A row under a header: a connection of its own, named by the column that names it.
    fn row(&mut self, head: &[Span], cells: &[Span]) {
        if cells.iter().all(|cell| self.of(*cell).chars().all(|mark| matches!(mark, '-' | ':'))) {
            return;
        }
        let open = self.open.len();
        for wanted in [&PROCESSOR[..], &NAME[..]] {
            if let Some(title) = self.column(head, wanted).and_then(|column| cells.get(column)) {
                self.enter(Opening::Header, *title);
            }
        }
        if self.open.len() == open {
            self.enter(Opening::Header, Span::default());
        }
        for (title, cell) in head.iter().zip(cells) {
            if !is_column(self.of(*title)) {
                self.push(*title, *cell, Style::Label);
            }
        }
        self.open.truncate(open);
    }

    /// A row of a table without a header: a label and its value, perhaps after a connection's name.
    fn labelled_row(&mut self, cells: &[Span]) {
        let full: Vec<Span> = cells.iter().copied().filter(|cell| cell.start < cell.end).collect();
        // `Store C`, then `<your secret key>`: the last cell speaks of a field, but is what should be replaced.
        let is_value = |cell: &str| cell.starts_with(['<', '[', '{']) || identifying_prefix(cell).is_some();
        let label = full.iter().position(|cell| self.asks(self.of(*cell)) && !is_value(self.of(*cell)));
        // `NAME=` or `Name:` before a tab.
        let unmarked = |cell: &Span| {
            let name = cell.of(self.text).trim_end_matches(['=', ':', ' ']);
            Span::new(cell.start, cell.start + name.len())
        };
        let next = label.map_or(1, |at| at + 1);
        match (label.and_then(|at| full.get(at)).or_else(|| full.first()), full.get(next)) {
            (Some(name), Some(value))
                if label.is_some() || full.len() == 2 || identifying_prefix(self.of(*value)).is_some() =>
            {
                self.push(unmarked(name), *value, Style::Label);
            }
            (Some(_), Some(_)) => full.iter().for_each(|cell| self.push_unlabelled(*cell, false)),
            (Some(name), None) if label.is_some() && cells.len() > 1 => {
                self.push(*name, Span::new(name.end, name.end), Style::Label);
            }
            (Some(single), None) => self.push_unlabelled(*single, true),
            (None, _) => {}
        }
        for rest in full.iter().skip(next + 1) {
            self.push_unlabelled(*rest, false);
        }
    }
}

const VALUE: [&str; 2] = ["value", "values"];
const PROCESSOR: [&str; 4] = ["processor", "gateway", "provider", "type"];
const NAME: [&str; 8] = ["name", "connection", "account", "integration", "store", "title", "label", "shop"];

fn is_column(title: &str) -> bool {
    (is_one_of(title, &PROCESSOR) || is_one_of(title, &NAME)) && name::label(title, None).slot.is_none()
}
