/** What a script does with its names: what it puts into them, where it calls its functions. */
import * as kind from "../script/node-kinds.js";

/** Methods that put an argument into a container, or what is in the argument. */
const ONE = new Map([
  ["append", 0],
  ["appendleft", 0],
  ["add", 0],
  ["insert", 1],
]);
const ALL = new Set(["extend", "extendleft", "update"]);
/** Of one script: by word what is put in, where it stands, and by function what it returns. */
export class Uses {
  #puts = new Map();
  #names = new Map();
  #returns = new Map();

  constructor(nodes) {
    for (const node of nodes) this.#note(node);
  }

  /** What is put into whatever has that name: `{ word, path, value, form }`. */
  puts(word) {
    return this.#puts.get(word) ?? [];
  }

  /** The places where a name stands, as a name or as an attribute. */
  of(word) {
    return this.#names.get(word) ?? [];
  }

  /** What a function returns and yields: the statements. */
  returnsOf(fn) {
    return this.#returns.get(fn) ?? [];
  }

  #note(node) {
    const { nodeType, d } = node;
    if (nodeType === kind.NAME) push(this.#names, d.value, node);
    else if (nodeType === kind.CALL) this.#noteCall(node);
    else if (nodeType === kind.AUGMENTED_ASSIGNMENT) this.#put(d.leftExpr, d.rightExpr, "all");
    else if (nodeType === kind.ASSIGNMENT && d.leftExpr.nodeType === kind.INDEX)
      this.#put(d.leftExpr, d.rightExpr, "set");
    else if (RETURNING.has(nodeType)) push(this.#returns, functionAround(node), node);
  }

  #noteCall({ d: { leftExpr, args } }) {
    if (leftExpr.nodeType !== kind.MEMBER_ACCESS) return;
    const method = leftExpr.d.member.d.value;
    const given = args.map((each) => each.d.valueExpr);
    const owner = leftExpr.d.leftExpr;
    if (ONE.has(method) && given[ONE.get(method)]) this.#put(owner, given[ONE.get(method)], "one");
    else if (ALL.has(method)) for (const each of given) this.#put(owner, each, "all");
    else if (method === "setdefault" && given[1]) this.#put(owner, given[1], "default");
  }

  /** `by[key].append(row)` puts a list of rows into what is called `by`. */
  #put(target, value, form) {
    let owner = target;
    let path = 0;
    for (;;) {
      const next = containerOf(owner);
      if (!next) break;
      owner = next;
      path++;
    }
    const word = wordOf(owner);
    if (word) push(this.#puts, word.d.value, { word, path, value, form });
  }
}

const RETURNING = new Set([kind.RETURN, kind.YIELD, kind.YIELD_FROM]);

/** The list or dict that an index, a `setdefault` or a `get` goes to. */
function containerOf({ nodeType, d }) {
  if (nodeType === kind.INDEX) return d.leftExpr;
  const isAsking =
    nodeType === kind.CALL &&
    d.leftExpr.nodeType === kind.MEMBER_ACCESS &&
    ["setdefault", "get"].includes(d.leftExpr.d.member.d.value);
  return isAsking ? d.leftExpr.d.leftExpr : undefined;
}

/** The node of a name, or of the attribute's own name. */
export function wordOf(node) {
  if (node?.nodeType === kind.NAME) return node;
  return node?.nodeType === kind.MEMBER_ACCESS ? node.d.member : undefined;
}

/** Whether a word is the name of an attribute. */
export const isAttribute = (word) =>
  word.parent?.nodeType === kind.MEMBER_ACCESS && word.parent.d.member === word;

/** The function that a node belongs to, and not one within it. */
export function functionAround(node) {
  let outer = node.parent;
  while (outer && outer.nodeType !== kind.FUNCTION && outer.nodeType !== kind.LAMBDA)
    outer = outer.parent;
  return outer;
}

/** The whole expression that a word names: itself, or `self.rows`. */
export const wholeOf = (word) => (isAttribute(word) ? word.parent : word);

function push(map, key, item) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(item);
}
