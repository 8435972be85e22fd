//! Which connections count most: the verdict over several, and the order to read them in.

use std::borrow::Borrow;

use super::{code::Verdict, connection::Connection};

/// What needs doing comes before what is unclear, and that before what is good.
const WORST_FIRST: [Verdict; 3] = [Verdict::NotReady, Verdict::CannotTell, Verdict::Ready];

/// The verdict over several connections, which is the worst of them; "cannot tell" where there is none.
#[must_use]
pub fn over_all<C: Borrow<Connection>>(connections: &[C]) -> Verdict {
    let has = |verdict: &Verdict| connections.iter().any(|connection| connection.borrow().verdict == *verdict);
    WORST_FIRST.into_iter().find(has).unwrap_or(Verdict::CannotTell)
}

/// The connections with their indexes, the worst first. Those of the same verdict stay in the order of the paste.
pub fn worst_first(connections: &[Connection]) -> impl Iterator<Item = (usize, &Connection)> {
    let of = |verdict| connections.iter().enumerate().filter(move |(_, connection)| connection.verdict == verdict);
    WORST_FIRST.into_iter().flat_map(of)
}

#[cfg(test)]
mod tests {
    use super::{super::seller_answers::SellerAnswers, *};

    fn connection(verdict: Verdict) -> Connection {
        Connection {
            name: None,
            processor: None,
            verdict,
            seller_answers: SellerAnswers::default(),
            settings: Vec::new(),
            findings: Vec::new(),
        }
    }

    #[test]
    fn the_worst_comes_first_and_equals_stay_in_order() {
        use Verdict::{CannotTell, NotReady, Ready};
        let all = [Ready, NotReady, CannotTell, Ready, NotReady].map(connection);
        let order: Vec<_> = worst_first(&all).map(|(index, _)| index).collect();
        assert_eq!(order, [1, 4, 2, 0, 3]);
    }

    #[test]
    fn the_worst_verdict_is_that_over_all() {
        use Verdict::{CannotTell, NotReady, Ready};
        for (verdicts, expected) in [
            (&[][..], CannotTell),
            (&[Ready, Ready], Ready),
            (&[Ready, CannotTell], CannotTell),
            (&[Ready, CannotTell, NotReady], NotReady),
        ] {
            let all: Vec<_> = verdicts.iter().copied().map(connection).collect();
            assert_eq!(over_all(&all), expected, "{verdicts:?}");
        }
    }
}
