import {
  CALL,
  CALL_INDIRECT,
  END,
  RETURN_CALL_INDIRECT,
  afterLocals,
  instructions,
} from "./instructions.mjs";
import {
  CODE_SECTION,
  FUNCTION_SECTION,
  TYPE_SECTION,
  appendItem,
  findSection,
  functionsOf,
  readUnsigned,
  replaceSection,
  unsigned,
} from "./sections.mjs";

const LOCAL_GET = 0x20;
const FUNCTION_TYPE = 0x60;
const I32 = 0x7f;

/** V8 makes functions up to this length part of their callers. */
const LONGEST_INLINED = 500;

/**
 * The module in which its longest function, which is Python's own loop, leads through the table by functions of their own,
 * one for each type, that call on as their last step; and so do the short functions that it calls.
 *
 * V8 makes fast code of a loop for those functions of the table that it has seen. When there comes another, it throws the
 * code away, goes on with slow code, and makes it anew: in the first scripts of a page six times and more, each 140 ms of
 * processor. What is called as a last step it calls like anything else where it is one that it has not seen.
 */
export function indirectCallsApart(bytes) {
  const { first, bodies: code } = functionsOf(bytes);
  const types = typesOf(bytes);
  const ways = new Ways(first + code.length);
  const changed = new Set(loopAndItsHelpers(code, first));
  const bodies = code.map((body, i) => (changed.has(i) ? callingApart(body, ways) : body));
  return ways.all.reduce(
    (module, { type, table }, i) => {
      const { parameters, results } = types[type];
      const typed = appendItem(module, TYPE_SECTION, typeOf([...parameters, I32], results));
      const declared = appendItem(typed, FUNCTION_SECTION, unsigned(types.length + i));
      return appendItem(declared, CODE_SECTION, sized(wayOf(parameters.length, type, table)));
    },
    withCode(bytes, bodies),
  );
}

/** The functions that call through a table, by their types; numbered after all others. */
class Ways {
  #first;
  all = [];

  constructor(first) {
    this.#first = first;
  }

  numberOf(type, table) {
    const known = this.all.findIndex((way) => way.type === type && way.table === table);
    return this.#first + (known < 0 ? this.all.push({ type, table }) - 1 : known);
  }
}

function loopAndItsHelpers(code, first) {
  const lengths = code.map(({ length }) => length);
  const loop = lengths.indexOf(Math.max(...lengths));
  const called = callsOf(code[loop], CALL).map(({ operand }) => operand - first);
  return [loop, ...called.filter((i) => lengths[i] <= LONGEST_INLINED)];
}

function callingApart(body, ways) {
  const parts = [];
  let from = 0;
  for (const { start, end, operand, next } of callsOf(body, CALL_INDIRECT)) {
    const [table] = readUnsigned(body, next);
    parts.push(body.subarray(from, start), Buffer.from([CALL]));
    parts.push(unsigned(ways.numberOf(operand, table)));
    from = end;
  }
  return Buffer.concat([...parts, body.subarray(from)]);
}

/** The places of one kind of call, with the first number behind each and the place after it. */
function callsOf(body, kind) {
  const all = [...instructions(body, afterLocals(body), body.length)];
  return all
    .filter(({ code }) => code === kind)
    .map(({ start, end }) => {
      const [operand, next] = readUnsigned(body, start + 1);
      return { start, end, operand, next };
    });
}

/** The body of a function that takes what the called one takes, and the place in the table. */
function wayOf(parameters, type, table) {
  const gets = Array.from({ length: parameters + 1 }, (_none, i) => [LOCAL_GET, ...unsigned(i)]);
  const call = [RETURN_CALL_INDIRECT, ...unsigned(type), ...unsigned(table)];
  return Buffer.from([0, ...gets.flat(), ...call, END]);
}

function typesOf(bytes) {
  const [count, start] = readUnsigned(bytes, findSection(bytes, TYPE_SECTION).body);
  const types = [];
  for (let at = start; types.length < count;) {
    if (bytes[at] !== FUNCTION_TYPE) throw new Error("the wasm has types that are no functions'");
    const [parameters, between] = kindsAt(bytes, at + 1);
    const [results, end] = kindsAt(bytes, between);
    types.push({ parameters, results });
    at = end;
  }
  return types;
}

/** @returns {[number[], number]} kinds of values, and the place after them */
function kindsAt(bytes, at) {
  const [count, start] = readUnsigned(bytes, at);
  return [[...bytes.subarray(start, start + count)], start + count];
}

const typeOf = (parameters, results) =>
  Buffer.from([
    FUNCTION_TYPE,
    ...[parameters, results].flatMap((kinds) => [...unsigned(kinds.length), ...kinds]),
  ]);

function withCode(bytes, bodies) {
  const content = Buffer.concat([unsigned(bodies.length), ...bodies.map(sized)]);
  return replaceSection(bytes, findSection(bytes, CODE_SECTION), content);
}

const sized = (body) => Buffer.concat([unsigned(body.length), body]);
