//! Packing as a whole, with the unpacker that browsers run.

use proptest::{collection::vec, prelude::*};

use super::{TOO_MANY, check, pack, reader::shortest};

/// A module with these bodies, and other sections around them.
fn module(bodies: &[Vec<u8>]) -> Vec<u8> {
    let mut code = shortest(bodies.len());
    for body in bodies {
        code.extend(shortest(body.len()));
        code.extend(body);
    }
    let section = |id: u8, content: &[u8]| [&[id], &*shortest(content.len()), content].concat();
    [super::START, &section(1, &[0]), &section(10, &code), &section(11, b"\x01data")].concat()
}

/// Packs, and ends the test where the unpacker gives back something else.
fn round(module: &[u8]) -> Vec<u8> {
    let packed = pack(module).unwrap();
    unpack(&packed, module);
    packed
}

fn unpack(packed: &[u8], module: &[u8]) {
    let path = std::env::temp_dir().join(format!(
        "payment-help-packed-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    std::fs::write(&path, packed).unwrap();
    let checked = check::unpacks(&path, module);
    std::fs::remove_file(&path).unwrap();
    if let Err(problem) = checked {
        panic!("{problem}");
    }
}

/// An instruction of those that compilers write, with numbers of all lengths.
fn instruction() -> impl Strategy<Value = Vec<u8>> {
    let number =
        || any::<u32>().prop_flat_map(|number| (0..32_u32).prop_map(move |bits| shortest((number >> bits) as usize)));
    let plain = prop_oneof![Just(0x0b_u8), Just(0x0f), Just(0x1a), 0x45..=0xc4_u8].prop_map(|opcode| vec![opcode]);
    let one = (prop_oneof![Just(0x0c_u8), Just(0x10), 0x20..=0x24_u8, Just(0x41), Just(0x42)], number())
        .prop_map(|(opcode, number)| [vec![opcode], number].concat());
    let memory =
        (0x28..=0x3e_u8, 0..4_u8, number()).prop_map(|(opcode, align, offset)| [vec![opcode, align], offset].concat());
    let table =
        vec(number(), 1..20).prop_map(|targets| [vec![0x0e], shortest(targets.len() - 1), targets.concat()].concat());
    let indirect = (number(), number()).prop_map(|(kind, table)| [vec![0x11], kind, table].concat());
    let block = (0x02..=0x04_u8, prop_oneof![Just(0x40_u8), Just(0x7f)]).prop_map(|(opcode, kind)| vec![opcode, kind]);
    let float = any::<f64>().prop_map(|value| [&[0x44][..], &value.to_le_bytes()].concat());
    let copy = Just(vec![0xfc, 10, 0, 0]);
    prop_oneof![8 => one, 4 => plain, 4 => memory, 1 => table, 1 => indirect, 1 => block, 1 => float, 1 => copy]
}

/// The body of a function: some locals, instructions, the end.
fn body() -> impl Strategy<Value = Vec<u8>> {
    let locals = vec((0..300_usize, 0x7c..=0x7f_u8), 0..5).prop_map(|runs| {
        let listed = runs.iter().flat_map(|(count, kind)| [shortest(*count), vec![*kind]].concat());
        [runs.len() as u8].into_iter().chain(listed).collect::<Vec<_>>()
    });
    (locals, vec(instruction(), 0..120))
        .prop_map(|(locals, instructions)| [locals, instructions.concat(), vec![0x0b]].concat())
}

proptest! {
    // Each starts Node, which takes a moment.
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_module_comes_out_of_the_unpacker_as_it_was(bodies in vec(body(), 0..12)) {
        let module = module(&bodies);
        // Random instructions are of more forms than a compiler's now and then: that is refused.
        prop_assume!(pack(&module) != Err(TOO_MANY));
        round(&module);
    }

    #[test]
    fn a_spoiled_module_is_packed_as_it_is_or_refused_in_words(
        bodies in vec(body(), 1..4), place in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut module = module(&bodies);
        let place = place.index(module.len());
        module[place] = byte;
        if let Err(why) = pack(&module) {
            prop_assert!(why.starts_with("it ") || why.starts_with("its ") || why.starts_with("an "), "{why}");
        }
    }
}

#[test]
fn a_packed_module_is_a_module_with_one_section_of_its_own() {
    let packed = round(&module(&[vec![0, 0x0b]]));
    assert_eq!(&packed[..9], b"\0asm\x01\0\0\0\0");
    let size = [9, 10, 11, 12].iter().rev().fold(0, |size, at| size << 7 | usize::from(packed[*at] & 0x7f));
    assert_eq!(13 + size, packed.len(), "the section reaches to the end");
    assert_eq!(&packed[13..20], b"\x06packed");
}

#[test]
fn bodies_of_all_sizes_get_their_sizes_back() {
    for count in [0, 1, 120, 127, 128, 16_380, 16_384, 40_000] {
        round(&module(&[vec![0, 0x0b], [vec![0], vec![0x1a; count], vec![0x0b]].concat(), vec![0, 0x0b]]));
    }
}

#[test]
fn a_module_that_is_not_packed_stays_as_it_is() {
    let plain = module(&[vec![0, 0x0b]]);
    unpack(&plain, &plain);
}

#[test]
fn references_into_the_data_come_back() {
    let references = [0x0010_0000_u32, 5, 0x0010_0005, 0, 0x0010_0002, 254, 0x0010_0003, 255].map(u32::to_le_bytes);
    let module = [&*module(&[vec![0, 0x0b]]), &references.concat(), &(0..=255).collect::<Vec<_>>()].concat();
    round(&module);
}
