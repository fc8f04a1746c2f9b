import { createHash } from "node:crypto";
import binaryen from "binaryen";
import { dropExports, functionNames } from "./exports.mjs";
import { CALL, END } from "./instructions.mjs";
import {
  CODE_SECTION,
  ELEMENT_SECTION,
  FUNCTION_SECTION,
  appendItem,
  findSection,
  functionsOf,
  readUnsigned,
  replaceSection,
  unsigned,
} from "./sections.mjs";

const FIRST_TYPE = unsigned(0);
const UNREACHABLE = Buffer.from([3, 0, 0x00, END]);

/**
 * The linker merges equal functions, so a small one may serve other code as well: the modules of
 * CPython have much in common, a library has little in common with them.
 */
const PERHAPS_SHARED_BYTES = { module: 256, library: 48 };

/**
 * A copy of a WebAssembly module without the functions that nothing can call, once its exports are
 * gone and its table no longer leads to the code of libraries that are not used.
 *
 * What kept code calls by name stays, wherever it is. A call through the table that leads to a
 * dropped function ends the interpreter, and never anything else.
 *
 * @param unused the libraries, as in unused-code.json: the linker keeps the functions of one together
 * @param isNeeded what of the module's exports will be used
 */
export function dropFunctions(bytes, unused, isNeeded) {
  requireKnown(bytes, unused);
  const code = readCode(bytes);
  const names = functionNames(bytes);
  const libraryOf = (number) =>
    unused.libraries.find(({ first, last }) => first <= number && number <= last);
  const isOwn = (number) => {
    const library = libraryOf(number);
    return (
      library !== undefined &&
      !isExportedByOthers(names.get(number), library) &&
      code.size(number) > PERHAPS_SHARED_BYTES[library.kind]
    );
  };
  const isUnused = (number) =>
    isOwn(number) || (libraryOf(number) !== undefined && code.callees(number).some(isOwn));
  const trapping = appendItem(
    appendItem(bytes, FUNCTION_SECTION, FIRST_TYPE),
    CODE_SECTION,
    UNREACHABLE,
  );
  const redirected = redirect(trapping, (number) => (isUnused(number) ? code.end : number));
  return withoutUnreachable(dropExports(redirected, isNeeded));
}

/** Function numbers mean nothing in another build of the interpreter. */
function requireKnown(bytes, { wasm }) {
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== wasm) {
    throw new Error(
      `the ranges in unused-code.json belong to another wasm than this one, ${found}.` +
        " Find them anew, as build/README.md says, or leave the list of libraries empty.",
    );
  }
}

function isExportedByOthers(exported, library) {
  const isOwn = (name) => library.exports.some((prefix) => name.startsWith(prefix));
  return exported !== undefined && !exported.some(isOwn);
}

/** Sizes of functions by their numbers, and which functions one may call by name. */
function readCode(bytes) {
  const { first, bodies } = functionsOf(bytes);
  const bodyOf = (number) => bodies[number - first] ?? Buffer.alloc(0);
  return {
    end: first + bodies.length,
    size: (number) => bodyOf(number).length,
    /** Bytes that only look like a call give a number too many. */
    callees: (number) => {
      const body = bodyOf(number);
      const calls = [...body.keys()].filter((at) => body[at] === CALL && at + 1 < body.length);
      return calls.map((at) => readUnsigned(body, at + 1)[0]);
    },
  };
}

/** The module with other functions in its table. */
function redirect(bytes, replacement) {
  const section = findSection(bytes, ELEMENT_SECTION);
  const [segments, flag] = readUnsigned(bytes, section.body);
  if (segments !== 1 || bytes[flag] !== 0) {
    throw new Error("the wasm's table is no longer filled by one list of functions");
  }
  const [count, first] = readUnsigned(bytes, bytes.indexOf(END, flag) + 1);
  const entries = [];
  for (let at = first; entries.length < count;) {
    const [number, next] = readUnsigned(bytes, at);
    entries.push(unsigned(replacement(number)));
    at = next;
  }
  const body = Buffer.concat([bytes.subarray(section.body, first), ...entries]);
  return replaceSection(bytes, section, body);
}

function withoutUnreachable(bytes) {
  const module = binaryen.readBinary(bytes);
  try {
    module.runPasses(["remove-unused-module-elements"]);
    return Buffer.from(module.emitBinary());
  } finally {
    module.dispose();
  }
}
