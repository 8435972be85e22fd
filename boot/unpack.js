// Makes an app's WebAssembly module out of the file that `cargo xtask build` packed, byte for byte. The packer and the
// reasons are in xtask/src/pages/pack/, the format is in docs/architecture.md.

// The streams that are looked into by number; where all other numbers are is in the file's own forms.
const BEFORE = 0;
const AFTER = 1;
const FORMS = 2;
const CODES = 3;
const FURTHER = 6;
const GETS = 15;
const CONSTANTS = 20;
const LOW = 28;
const MIDDLE = 29;
const HIGH = 30;
const COUNTS = 31;
const STREAMS = 32;

const SIZES = 20;
const CONTENT = SIZES + 4 * (STREAMS + 1);

const NO_MARK = 255;

export const unpack = (file) => {
  const bytes = new Uint8Array(file);
  // A packed file begins with a custom section; what `cargo xtask serve` makes is not packed.
  if (bytes[8]) return file;
  const sizes = new Uint32Array(file.slice(SIZES, CONTENT));
  const module = new Uint8Array(sizes[STREAMS]);
  let end = CONTENT;
  const at = sizes.map((size) => (end += size) - size);
  module.set(bytes.subarray(at[BEFORE], at[BEFORE] + sizes[BEFORE]));
  let length = sizes[BEFORE];

  const forms = [];
  for (let form = at[FORMS]; forms.length < 256; form += 2 + (bytes[form] & 15) + (bytes[form] >> 4)) {
    forms.push(form);
  }

  // A function of its own without calls in it: this runs 100,000 times, at first in an interpreter, and engines make
  // quick what is called often.
  let next = at[CODES];
  const step = () => {
    const code = bytes[next++];
    const context = bytes[forms[bytes[next]] + 1];
    let form = forms[code];
    const counts = bytes[form];
    form += 2;
    let end = form + (counts & 15);
    while (form < end) module[length++] = bytes[form++];
    end += counts >> 4;
    while (form < end) {
      let stream = bytes[form++];
      if (stream === GETS) stream += context & 15;
      if (stream === CONSTANTS) stream += context >> 4;
      let byte = bytes[at[stream]++];
      module[length++] = byte;
      if (stream < FURTHER) stream = FURTHER;
      while (byte > 127) module[length++] = byte = bytes[at[stream]++];
    }
    return code;
  };

  for (const end = next + sizes[CODES]; next < end; ) {
    const start = length;
    while (step());
    // The body's size stands before it, in as few bytes as it takes.
    const size = [];
    let rest = length - start;
    for (; rest > 127; rest >>= 7) size.push((rest & 127) | 128);
    size.push(rest);
    module.copyWithin(start + size.length, start, length);
    module.set(size, start);
    length += size.length;
  }

  // Two bytes mark references into the data, unless their count says that they are just bytes.
  next = at[AFTER];
  const follows = bytes[next++];
  const elsewhere = bytes[next++];
  let place = 0;
  while (length < module.length) {
    const byte = bytes[next++];
    const count = byte === follows || byte === elsewhere ? bytes[at[COUNTS]++] : NO_MARK;
    if (count === NO_MARK) {
      module[length++] = byte;
      continue;
    }
    if (byte === elsewhere) place = bytes[at[LOW]++] | (bytes[at[MIDDLE]++] << 8) | (bytes[at[HIGH]++] << 16);
    module.set([place, place >> 8, place >> 16, 0, count, 0, 0, 0], length);
    length += 8;
    place += count;
  }
  return module;
};
