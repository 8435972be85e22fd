//! The part behind the bodies: the data. A third of it are references to texts and lists, a place and a count of four
//! bytes each. They are taken out, byte by byte into streams of their own; a mark stays where one was.

use super::stream::{Stream, put};

/// The lowest place that data can have: below is the stack.
const LOWEST: u32 = 1 << 20;

/// The count that says that a mark is no mark, but a byte of the data.
const NO_MARK: u8 = u8::MAX;

/// A place and a count.
struct Reference {
    place: u32,
    count: u8,
}

/// The bytes of a reference in the data.
const WIDTH: usize = 8;

impl Reference {
    /// What the data begins with, where that looks like a reference into data of this size. One that only looks so
    /// comes out as it was too.
    fn at_start(data: &[u8], size: usize) -> Option<Self> {
        let (place, rest) = data.split_first_chunk::<4>()?;
        let (count, _) = rest.split_first_chunk::<4>()?;
        let place = u32::from_le_bytes(*place);
        let within = usize::try_from(place.checked_sub(LOWEST)?).ok()? < size && place < 1 << 24;
        let count = u8::try_from(u32::from_le_bytes(*count)).ok().filter(|count| *count != NO_MARK)?;
        within.then_some(Self { place, count })
    }
}

/// Spreads the part over its streams. It begins with the two marks: for a reference to what stands behind the last one's,
/// and for any other.
pub(super) fn spread(data: &[u8], streams: &mut [Vec<u8>]) {
    let [follows, elsewhere] = rarest(data);
    put(streams, Stream::After, &[follows, elsewhere]);
    let mut rest = data;
    let mut expected = 0;
    while let Some((byte, behind)) = rest.split_first() {
        let Some(Reference { place, count }) = Reference::at_start(rest, data.len()) else {
            put(streams, Stream::After, &[*byte]);
            if [follows, elsewhere].contains(byte) {
                put(streams, Stream::Counts, &[NO_MARK]);
            }
            rest = behind;
            continue;
        };
        put(streams, Stream::After, &[if place == expected { follows } else { elsewhere }]);
        put(streams, Stream::Counts, &[count]);
        if place != expected {
            let [low, middle, high, _] = place.to_le_bytes();
            put(streams, Stream::Low, &[low]);
            put(streams, Stream::Middle, &[middle]);
            put(streams, Stream::High, &[high]);
        }
        expected = place + u32::from(count);
        rest = rest.get(WIDTH..).unwrap_or_default();
    }
}

/// The two bytes that stand in the data least often.
fn rarest(data: &[u8]) -> [u8; 2] {
    let mut counts = [0_usize; 256];
    for byte in data {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    let mut bytes: Vec<(usize, u8)> = counts.into_iter().zip(0..=u8::MAX).collect();
    bytes.sort_unstable();
    let mut bytes = bytes.into_iter().map(|(_, byte)| byte);
    [bytes.next().unwrap_or_default(), bytes.next().unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::pack::stream::COUNT;

    fn spread_out(data: &[u8]) -> [Vec<u8>; 3] {
        let mut streams = vec![Vec::new(); COUNT];
        spread(data, &mut streams);
        [Stream::After, Stream::Counts, Stream::Low].map(|stream| streams[usize::from(stream.number())].clone())
    }

    #[test]
    fn references_leave_a_mark_and_those_that_follow_have_no_place() {
        let [after, counts, low] = spread_out(b"ab\x02\0\x10\0\x03\0\0\0\x05\0\x10\0\x01\0\0\0");
        let (follows, elsewhere) = (after[0], after[1]);
        assert_eq!(after[2..], [b'a', b'b', elsewhere, follows]);
        assert_eq!(counts, [3, 1]);
        assert_eq!(low, [2]);
    }

    #[test]
    fn what_is_no_reference_stays() {
        for data in [
            &b"\x02\0\x10\0\xff\0\0\0"[..],
            b"\x02\0\x10\0\0\x01\0\0",
            b"\x02\0\x0f\0\x01\0\0\0",
            b"\x02\0\x10\0\x01\0\0",
        ] {
            let [after, counts, _] = spread_out(data);
            assert_eq!(&after[2..], data);
            assert!(counts.is_empty());
        }
    }

    #[test]
    fn a_mark_that_is_a_byte_of_the_data_is_told_so() {
        let data: Vec<u8> = (0..=u8::MAX).collect();
        let [after, counts, _] = spread_out(&data);
        assert_eq!(after[2..], data);
        assert_eq!(counts, [255, 255]);
    }
}
