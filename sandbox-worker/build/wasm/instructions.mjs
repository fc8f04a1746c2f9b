/** The instructions of a WebAssembly function's body, one after the other. */
import { readUnsigned } from "./sections.mjs";

export const CALL = 0x10;
export const CALL_INDIRECT = 0x11;
export const RETURN_CALL_INDIRECT = 0x13;
export const END = 0x0b;

const NUMBER = "number";
const BYTE = "byte";
const ADDRESS = "address";
const LIST = "list of numbers";
const CATCHES = "list of catches";

/** What stands behind an instruction; nothing behind those that are not here. Signed numbers are as long as unsigned ones. */
const PLAIN = new Map([
  ...each([0x02, 0x03, 0x04, 0x06], [NUMBER]),
  ...each([0x07, 0x08, 0x09, 0x0c, 0x0d, 0x10, 0x12, 0x18], [NUMBER]),
  ...each([0x11, 0x13], [NUMBER, NUMBER]),
  [0x0e, [LIST, NUMBER]],
  [0x1c, [LIST]],
  [0x1f, [NUMBER, CATCHES]],
  ...each(range(0x20, 0x26), [NUMBER]),
  ...each(range(0x28, 0x3e), [ADDRESS]),
  ...each([0x3f, 0x40, 0x41, 0x42], [NUMBER]),
  [0x43, Array(4).fill(BYTE)],
  [0x44, Array(8).fill(BYTE)],
  ...each([0xd0, 0xd2], [NUMBER]),
]);
/** Behind 0xfc, by the number that follows it. */
const MISCELLANEOUS = new Map([
  ...each([8, 10, 12, 14], [NUMBER, NUMBER]),
  ...each([9, 11, 13, 15, 16, 17], [NUMBER]),
]);
const MISCELLANEOUS_PREFIX = 0xfc;
/** Of the garbage collector, of vectors and of threads: an interpreter without them is what is read here. */
const LAST_PLAIN = 0xd2;

/** @returns {Generator<{code: number, start: number, end: number}>} */
export function* instructions(bytes, from, to) {
  for (let start = from; start < to;) {
    const code = bytes[start];
    const [behind, at] = operandsOf(bytes, start);
    const end = behind.reduce((place, kind) => after(bytes, place, kind), at);
    yield { code, start, end };
    start = end;
  }
}

/** Where the instructions of a body begin. */
export function afterLocals(body) {
  const [groups, start] = readUnsigned(body, 0);
  let at = start;
  for (let i = 0; i < groups; i++) at = readUnsigned(body, at)[1] + 1;
  return at;
}

function operandsOf(bytes, start) {
  const code = bytes[start];
  if (code <= LAST_PLAIN) return [PLAIN.get(code) ?? [], start + 1];
  if (code !== MISCELLANEOUS_PREFIX)
    throw new Error(`the wasm has an instruction that is not known here: 0x${code.toString(16)}`);
  const [number, at] = readUnsigned(bytes, start + 1);
  return [MISCELLANEOUS.get(number) ?? [], at];
}

function after(bytes, at, kind) {
  if (kind === BYTE) return at + 1;
  const [value, next] = readUnsigned(bytes, at);
  if (kind === NUMBER) return next;
  if (kind === ADDRESS) return readUnsigned(bytes, next)[1];
  let place = next;
  for (let i = 0; i < value; i++)
    place = kind === LIST ? readUnsigned(bytes, place)[1] : afterCatch(bytes, place);
  return place;
}

/** A catch has a tag, unless it is of all, and the label that it leads to. */
function afterCatch(bytes, at) {
  const label = bytes[at] < 2 ? readUnsigned(bytes, at + 1)[1] : at + 1;
  return readUnsigned(bytes, label)[1];
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_none, i) => first + i);
}

function each(codes, operands) {
  return codes.map((code) => /** @type {[number, string[]]} */ ([code, operands]));
}
