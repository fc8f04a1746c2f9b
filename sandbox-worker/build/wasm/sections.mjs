/** Reading and writing the sections of a WebAssembly module. */

export const TYPE_SECTION = 1;
export const FUNCTION_SECTION = 3;
export const ELEMENT_SECTION = 9;
export const CODE_SECTION = 10;

/** @returns {{start: number, body: number, end: number}} of the section with this number */
export function findSection(bytes, id) {
  for (let start = 8; start < bytes.length;) {
    const [size, body] = readUnsigned(bytes, start + 1);
    if (bytes[start] === id) {
      return { start, body, end: body + size };
    }
    start = body + size;
  }
  throw new Error(`the module has no section ${id}`);
}

/** The module with another body for this section. */
export function replaceSection(bytes, { start, end }, body) {
  return Buffer.concat([
    bytes.subarray(0, start + 1),
    unsigned(body.length),
    body,
    bytes.subarray(end),
  ]);
}

/** The module with one more item in a section that is a list. */
export function appendItem(bytes, id, item) {
  const section = findSection(bytes, id);
  const [count, items] = readUnsigned(bytes, section.body);
  const body = Buffer.concat([unsigned(count + 1), bytes.subarray(items, section.end), item]);
  return replaceSection(bytes, section, body);
}

/** @returns {{first: number, bodies: Buffer[]}} the functions that are not imported, and the number of the first of them */
export function functionsOf(bytes) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  const first = imports.filter(({ kind }) => kind === "function").length;
  const [count, start] = readUnsigned(bytes, findSection(bytes, CODE_SECTION).body);
  const bodies = [];
  for (let at = start; bodies.length < count;) {
    const [size, body] = readUnsigned(bytes, at);
    bodies.push(bytes.subarray(body, body + size));
    at = body + size;
  }
  return { first, bodies };
}

/** The module with a section that no engine reads, under this name. */
export function addCustomSection(bytes, name, content) {
  const body = Buffer.concat([unsigned(name.length), Buffer.from(name), content]);
  return Buffer.concat([bytes, Buffer.from([0]), unsigned(body.length), body]);
}

/** @returns {[number, number]} an unsigned number in LEB128, and the place after it */
export function readUnsigned(bytes, start) {
  let value = 0;
  let at = start;
  do {
    value += (bytes[at] & 127) * 2 ** (7 * (at - start));
  } while (bytes[at++] > 127);
  return [value, at];
}

/** An unsigned number in LEB128. */
export function unsigned(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      return Buffer.from([...bytes, rest]);
    }
    bytes.push((rest % 128) + 128);
  }
}
