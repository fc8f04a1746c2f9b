import { findSection, readUnsigned, replaceSection, unsigned } from "./sections.mjs";

const EXPORT_SECTION = 7;
const FUNCTION = 0;

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
  return replaceSection(bytes, section, body);
}

/** The names under which each exported function is exported, by its number. */
export function functionNames(bytes) {
  const names = new Map();
  for (const { name, kind, number } of exportsIn(bytes, findSection(bytes, EXPORT_SECTION))) {
    if (kind === FUNCTION) names.set(number, [...(names.get(number) ?? []), name]);
  }
  return names;
}

function exportsIn(bytes, { body }) {
  const [count, first] = readUnsigned(bytes, body);
  const found = [];
  for (let i = 0, start = first; i < count; i++) {
    const [length, nameStart] = readUnsigned(bytes, start);
    const nameEnd = nameStart + length;
    const [number, end] = readUnsigned(bytes, nameEnd + 1);
    const name = bytes.subarray(nameStart, nameEnd).toString();
    found.push({ name, kind: bytes[nameEnd], number, start, end });
    start = end;
  }
  return found;
}
