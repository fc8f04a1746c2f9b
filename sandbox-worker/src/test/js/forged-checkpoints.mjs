/** What somebody may make of a checkpoint whose build they know: the header is right in each, what it says is not. */
const HEADER = 16;
const PAGE = 4096;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

function partsOf(buffer) {
  const [magic, count, stateLength, idLength] = new Uint32Array(buffer, 0, 4);
  const textAt = HEADER + 4 * count;
  const text = (at, length) => decoder.decode(new Uint8Array(buffer, at, length));
  return {
    magic,
    numbers: [...new Uint32Array(buffer, HEADER, count)],
    buildId: text(textAt, idLength),
    state: JSON.parse(text(textAt + idLength, stateLength)),
    pages: new Uint8Array(buffer, Math.ceil((textAt + idLength + stateLength) / PAGE) * PAGE),
  };
}

function joined({ magic, numbers, buildId, state, pages }) {
  const text = encoder.encode(buildId + JSON.stringify(state));
  const textAt = HEADER + 4 * numbers.length;
  const pagesAt = Math.ceil((textAt + text.length) / PAGE) * PAGE;
  const written = new Uint8Array(pagesAt + pages.length);
  const head = [magic, numbers.length, text.length - buildId.length, buildId.length];
  new Uint32Array(written.buffer, 0, 4 + numbers.length).set([...head, ...numbers]);
  written.set(text, textAt);
  written.set(pages, pagesAt);
  return written.buffer;
}

const withParts = (change) => (buffer) => {
  const parts = partsOf(buffer);
  return joined({ ...parts, ...change(parts) });
};
const withState = (change) =>
  withParts(({ state }) => ({ state: change && { ...state, ...change } }));
const withHead = (at, value) => (buffer) => {
  new Uint32Array(buffer, 0, 4)[at] = value;
  return buffer;
};

function replaced(pages, from, to) {
  const changed = pages.slice();
  const before = encoder.encode(from);
  for (let at = changed.indexOf(before[0]); at >= 0; at = changed.indexOf(before[0], at + 1)) {
    if (before.every((byte, index) => changed[at + index] === byte))
      changed.set(encoder.encode(to), at);
  }
  return changed;
}

export const FORGERIES = {
  "as it was": (buffer) => buffer,
  "other text in it": withParts(({ pages }) => ({
    pages: replaced(pages, "as it was written", "as somebody likes"),
  })),
  "nothing at all": () => new ArrayBuffer(0),
  "a header alone": (buffer) => buffer.slice(0, HEADER),
  "cut among the pages": (buffer) => buffer.slice(0, buffer.byteLength - PAGE - 100),
  "cut among the numbers": (buffer) => buffer.slice(0, HEADER + 10),
  "of another build": withParts(({ buildId }) => ({ buildId: buildId.replace(/./g, "0") })),
  "more pages than there are": withParts(({ numbers }) => ({ numbers: [...numbers, 7000] })),
  "four milliards of pages": withHead(1, 0xffffffff),
  "a state of two gigabytes": withHead(2, 0x7fffffff),
  "a page out of range": withParts(({ numbers }) => ({
    numbers: [...numbers.slice(0, -1), 0xfffff],
  })),
  "a page twice": withParts(({ numbers }) => ({ numbers: [numbers[0], ...numbers.slice(0, -1)] })),
  "pages backwards": withParts(({ numbers }) => ({ numbers: [...numbers].reverse() })),
  "no state": withParts(() => ({ state: null })),
  "a state of texts": withState({ bytes: "31457280", latestMs: "1", drawn: "1" }),
  "fewer bytes than it began with": withState({ bytes: 0 }),
  "gigabytes of memory": withState({ bytes: 61_000 * 65_536 }),
  "more memory than numbers count": withState({ bytes: 1e300 }),
  "a clock without an end": withState({ latestMs: 1e300 }),
  "chance without an end": withState({ drawn: 1e300 }),
  "all chance there is": withState({ drawn: Number.MAX_SAFE_INTEGER }),
  "half a draw": withState({ drawn: 0.5 }),
  "the end of time": withState({ latestMs: Number.MAX_SAFE_INTEGER }),
  "half a byte of memory": withState({ bytes: 31457280.5 }),
  "less memory than there is": withParts(({ state, numbers }) => ({
    state: { ...state, bytes: (numbers.at(-1) + 1) * PAGE },
  })),
  "one byte more": withParts(({ state }) => ({ state: { ...state, bytes: state.bytes + 1 } })),
  "a list for its state": withParts(() => ({ state: [] })),
  "a number for its state": withParts(() => ({ state: 7 })),
  "a zone that is none": withState({ zone: { toString: "UTC" } }),
  "a page left out": withParts(({ numbers, pages }) => ({
    numbers: numbers.slice(1),
    pages: pages.subarray(PAGE),
  })),
  "no pages": withParts(() => ({ numbers: [], pages: new Uint8Array(0) })),
  "pages of another size": withParts(({ pages }) => ({ pages: pages.subarray(1000) })),
  "memory of noise": withParts(({ pages }) => ({
    pages: pages.map((_, at) => (at * 2654435761) >>> 13),
  })),
};
