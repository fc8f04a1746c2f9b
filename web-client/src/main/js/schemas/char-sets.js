/** Sets of characters, as sorted ranges of code points. */
const LAST = 0x10ffff;

export const ANY = [[0, LAST]];
export const DIGITS = [[48, 57]];
export const WORDS = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
export const SPACES = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

export function union(one, other) {
  const joined = [];
  for (const [from, to] of [...one, ...other].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export function complement(ranges) {
  const gaps = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}

export const NOT_NEWLINE = complement([
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
]);

export const overlaps = (one, other) =>
  one.some(([from, to]) => other.some(([start, end]) => from <= end && start <= to));
