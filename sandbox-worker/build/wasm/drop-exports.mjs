const EXPORT_SECTION = 7;

/**
 * A copy of a WebAssembly module that exports only what `isNeeded(name)` says. A browser makes an
 * object for every export when it starts a module, and the glue walks over all of them: with the
 * 8,560 exports of Pyodide's wasm that takes ten times as long as the rest of instantiation.
 */
export function dropExports(bytes, isNeeded) {
  const section = findSection(bytes, EXPORT_SECTION);
  const kept = exportsIn(bytes, section).filter(({ name }) => isNeeded(name));
  const body = Buffer.concat([
    unsigned(kept.length),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
  ]);
  return Buffer.concat([
    bytes.subarray(0, section.start),
    Buffer.from([EXPORT_SECTION]),
    unsigned(body.length),
    body,
    bytes.subarray(section.end),
  ]);
}

function findSection(bytes, id) {
  for (let start = 8; start < bytes.length;) {
    const [size, body] = readUnsigned(bytes, start + 1);
    if (bytes[start] === id) {
      return { start, body, end: body + size };
    }
    start = body + size;
  }
  throw new Error(`the module has no section ${id}`);
}

function exportsIn(bytes, { body }) {
  const [count, first] = readUnsigned(bytes, body);
  const found = [];
  for (let i = 0, start = first; i < count; i++) {
    const [length, nameStart] = readUnsigned(bytes, start);
    const nameEnd = nameStart + length;
    const [, end] = readUnsigned(bytes, nameEnd + 1);
    found.push({ name: bytes.subarray(nameStart, nameEnd).toString(), start, end });
    start = end;
  }
  return found;
}

function readUnsigned(bytes, start) {
  let value = 0;
  let at = start;
  do {
    value += (bytes[at] & 127) * 2 ** (7 * (at - start));
  } while (bytes[at++] > 127);
  return [value, at];
}

function unsigned(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) {
      return Buffer.from([...bytes, rest]);
    }
    bytes.push((rest % 128) + 128);
  }
}
