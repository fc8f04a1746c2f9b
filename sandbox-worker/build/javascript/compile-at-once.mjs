import { parse } from "acorn";
import { fullAncestor } from "acorn-walk";

/**
 * Prints the functions that a start calls so that engines compile them with what is around them: in parentheses.
 * All others they look through first, and parse a second time when they are called. A declaration becomes a
 * variable at the beginning of its function, where a declaration has its value, too.
 *
 * @param {string} program a classic script
 * @param {{start: number, end: number}[]} called where these functions are, as V8 tells it
 */
export function compileAtOnce(program, called) {
  const events = eventsOf(functionsAmong(called, program));
  return written(program, events, { start: 0, end: program.length });
}

function functionsAmong(called, program) {
  const startsByEnd = new Map(called.map(({ end }) => [end, []]));
  for (const { start, end } of called) startsByEnd.get(end).push(start);
  const marked = [];
  fullAncestor(parse(program, { ecmaVersion: "latest" }), (/** @type {any} */ node, _, above) => {
    const starts = startsByEnd.get(node.end) ?? [];
    if (!/Function/.test(node.type) || !starts.some((start) => isOf(node, start))) return;
    /** @type {any[]} */
    const [parent, outer] = [above.at(-2), above.at(-3)];
    if (node.type !== "FunctionDeclaration") {
      if (canBeMarked(node, parent, program)) marked.push({ node });
    } else if (isBody(parent, outer)) {
      marked.push({ node, place: beginningOf(parent) });
    }
  });
  return marked;
}

/** V8 tells where a function begins, or its parameters; what is in its body begins later. */
const isOf = (node, start) => start >= node.start && start < node.body.start;

/** Not a method, which is no function without its class or object, and not what has its parentheses. */
function canBeMarked(node, parent, program) {
  const isMethod = node.type === "FunctionExpression" && program[node.start] === "(";
  const isInPair = program[node.start - 1] === "(" && program[node.end] === ")";
  const isArgument = parent.type.endsWith("Expression") && parent.arguments?.includes(node);
  return !isMethod && (!isInPair || isArgument);
}

const isBody = (block, outer) =>
  block.type === "Program" || (block.type === "BlockStatement" && /Function/.test(outer?.type));

/** After "use strict". */
function beginningOf({ type, start, body }) {
  const directives = body.filter((statement) => statement.directive);
  return directives.at(-1)?.end ?? (type === "Program" ? start : start + 1);
}

/** What comes first where several begin or end: the end of a function, what is declared, the beginning of one. */
const [END, VALUES, BEGIN] = [0, 1, 2];

function eventsOf(marked) {
  const events = [];
  const declaredAt = new Map();
  for (const { node, place } of marked) {
    if (place === undefined) {
      events.push({ at: node.start, order: BEGIN, text: "(" });
      events.push({ at: node.end, order: END, text: ")" });
    } else {
      events.push({ at: node.start, order: BEGIN, cutTo: node.end });
      declaredAt.set(place, [...(declaredAt.get(place) ?? []), node]);
    }
  }
  for (const [at, declared] of declaredAt) events.push({ at, order: VALUES, declared });
  return events.sort((one, other) => one.at - other.at || one.order - other.order);
}

/** What stands between two places, with the functions that are in it marked. */
function written(program, events, { start, end }) {
  let text = "";
  let at = start;
  for (const event of events) {
    if (event.at < at || event.at >= end) continue;
    text += program.slice(at, event.at) + (event.text ?? "");
    at = event.cutTo ?? event.at;
    if (event.declared) text += valuesOf(event.declared, program, events);
  }
  return text + program.slice(at, end);
}

function valuesOf(declared, program, events) {
  const values = declared.map(({ id, start, end }) => {
    const keyword = program.slice(start, id.start).trimEnd();
    return `${id.name}=(${keyword}${written(program, events, { start: id.end, end })})`;
  });
  return `var ${values.join()};`;
}
