/**
 * What kinds of nodes and tokens there are in pyright's trees of the stubs, and what differs between two
 * of a kind. It is seen in the trees themselves, and each kind gets a reader, as the text of a function.
 */
import { CLASS, FUNCTION, MODULE_NAME } from "../src/script/node-kinds.js";

/** What is read when somebody looks into a class or a function; the rest is known at once. */
const LATER = new Map([
  [CLASS, ["suite"]],
  [FUNCTION, ["params", "returnAnnotation", "funcAnnotationComment", "suite"]],
]);
const READ_LATER = new Map([
  [CLASS, "ofClass"],
  [FUNCTION, "ofFunction"],
]);
const NODE_KEYS = "start,length,nodeType,id,parent,info,a,d";

/** What all nodes or tokens of a kind have in common, and how the rest of them is written. */
class Kind {
  /** @param {number} number */
  constructor(number, example) {
    this.number = number;
    this.isNode = isNode(example);
    this.later = LATER.get(example.nodeType) ?? [];
    this.isModuleName = example.nodeType === MODULE_NAME;
    this.nodeType = example.nodeType;
    this.fields = fieldsOf(example).map(([key]) => new Field(key));
  }

  get name() {
    return `read${this.number}`;
  }
}

/** What was seen of a field in all nodes or tokens of a kind. */
class Field {
  #forms = new Set();
  #values = new Set();
  #kinds = new Set();
  #isAsLongAsOwner = true;
  #isAgain = true;
  #code;

  constructor(key) {
    this.key = key;
  }

  sawValue(value, { owner, last }) {
    this.#forms.add(typeof value);
    this.#values.add(this.relative(value, owner));
    this.#isAsLongAsOwner &&= this.key === "length" && value === owner?.length;
    this.#isAgain &&= typeof value === "string" && value === last;
  }

  sawObject(kind) {
    this.#forms.add("object");
    this.#kinds.add(kind);
  }

  sawList(kinds) {
    this.#forms.add("list");
    kinds.forEach((kind) => this.#kinds.add(kind));
  }

  /** Where something starts is told from where its owner does. */
  relative(value, owner) {
    return this.key === "start" ? value - (owner?.start ?? 0) : value;
  }

  /** How it is written, asked when all was seen; what is the same in all of a kind is part of the reader alone. */
  get code() {
    return (this.#code ??= this.#decided());
  }

  #decided() {
    if (this.#forms.has("list")) return "list";
    if (this.#forms.has("object"))
      return this.#forms.size === 1 && this.onlyKind ? "object" : "one";
    if (this.#values.size === 1) return "known";
    if (this.#isAsLongAsOwner) return "ownersLength";
    if (this.#isAgain) return "again";
    const isNumber = this.#forms.size === 1 && [...this.#values].every(Number.isInteger);
    return isNumber ? "number" : "value";
  }

  get onlyKind() {
    return this.#kinds.size === 1 && [...this.#kinds][0];
  }

  get read() {
    return {
      list: () => `list(o,s,${this.onlyKind ? this.onlyKind.name : "one"})`,
      object: () => `${this.onlyKind.name}(o,s)`,
      one: () => "one(o,s)",
      known: () => JSON.stringify([...this.#values][0]) ?? "undefined",
      ownersLength: () => "o.length",
      again: () => "again()",
      number: () => "number()",
      value: () => "value()",
    }[this.code]();
  }
}

export class Kinds {
  #byShape = new Map();

  /** Sees all of a tree, in the order in which it will be written. */
  see(tree) {
    let last;
    const visit = (object, owner) => {
      const kind = this.of(object);
      if (kind.isNode && object.parent !== owner) refuse("a node that is not its owner's");
      const next = kind.isNode ? object : owner;
      for (const [at, [, value]] of fieldsOf(object).entries()) {
        const field = kind.fields[at];
        if (Array.isArray(value)) {
          field.sawList(value.map((each) => this.of(each)));
          value.forEach((each) => visit(each, next));
        } else if (isPrimitive(value)) {
          field.sawValue(value, { owner, last });
          if (typeof value === "string") last = value;
        } else {
          field.sawObject(this.of(value));
          visit(value, next);
        }
      }
    };
    visit(tree, undefined);
  }

  of(object) {
    const shape = shapeOf(object);
    if (!this.#byShape.has(shape)) {
      this.#byShape.set(shape, new Kind(this.#byShape.size + 1, object));
    }
    return this.#byShape.get(shape);
  }

  /** A module of all readers; a kind's number is its reader's place, and none is 0. */
  readers() {
    const all = [...this.#byShape.values()];
    return [
      "export function readersWith({ number, value, again, one, list, node, ofClass, ofFunction, named }) {",
      ...all.map((kind) => `const ${kind.name}=${readerOf(kind)};`),
      `return [${all.map(({ name }) => name)}];\n}\n`,
    ].join("\n");
  }
}

const isNode = (value) => typeof value.nodeType === "number";
export const isPrimitive = (value) => value === null || typeof value !== "object";

/** A token's comments are of no use to anybody; where a token starts is told from its owner's start. */
export function fieldsOf(object) {
  if (isNode(object)) {
    if (Object.keys(object).join() !== NODE_KEYS) refuse(`a node of ${Object.keys(object)}`);
    const { start, length, d } = object;
    return [["start", start], ["length", length], ...Object.entries(d)];
  }
  if (typeof object.type !== "number") refuse(`an object of ${Object.keys(object)}`);
  return Object.entries(object).map(([key, value]) => [
    key,
    key === "comments" ? undefined : value,
  ]);
}

const shapeOf = (object) =>
  `${isNode(object) ? `node ${object.nodeType}` : `token ${object.type}`}: ${fieldsOf(object).map(([key]) => key)}`;

function readerOf({ isNode, later, isModuleName, nodeType, fields }) {
  const entry = ({ key, read }) => `${key}:${key === "start" ? "s" : read}`;
  const start = fields.find(({ key }) => key === "start").read;
  const begin = start === "0" ? "s=z" : `s=z+${start}`;
  if (!isNode) return `(o,z)=>{const ${begin};return {${fields.map(entry)}}}`;
  const [, length, ...data] = fields;
  const known = `{${data.filter(({ key }) => !later.includes(key)).map(entry)}}`;
  const rest = `{${data.filter(({ key }) => later.includes(key)).map(entry)}}`;
  const d = later.length > 0 ? `${READ_LATER.get(nodeType)}(o,s,${known},(o,s)=>(${rest}))` : known;
  const inTheEnd = isModuleName ? "named(o);" : "";
  const ownLength = length.read.replace("o.", "p.");
  return `(p,z)=>{const ${begin},o=node(p,s,${ownLength},${nodeType});o.d=${d};${inTheEnd}return o}`;
}

export function refuse(what) {
  throw new Error(
    `A parsed stub holds ${what}: look at web-client/type-checker/build/stub-kinds.mjs.`,
  );
}
