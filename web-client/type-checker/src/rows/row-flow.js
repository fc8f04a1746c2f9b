import * as kind from "../script/node-kinds.js";
import { isOfTools } from "../script/shapes.js";
import { keyOf } from "../script/tree.js";
import { isEmpty, resultOfCall } from "./calls.js";
import {
  awaitable,
  held,
  indexed,
  isOpen,
  ITSELF,
  itemOf,
  join,
  joined,
  many,
  mapping,
  NOTHING,
  OTHER,
  tuple,
  UNKNOWN,
  valueOf,
} from "./values.js";
import { isAttribute, Uses, wholeOf, wordOf } from "./uses.js";

const MOST_STEPS = 4_000;
/** They take a container and put nothing into it. */
const HARMLESS = new Set(
  "all any as_completed bool create_task dict enumerate filter gather iter len list map max min next print repr reversed set sorted str sum tuple zip isinstance dumps pprint groupby chain from_iterable islice Counter reduce extend update mean median fmean stdev".split(
    " ",
  ),
);

/**
 * Where rows go in one script that pyright does not follow: through lists that were empty at first,
 * functions without annotations, and annotations that say `dict`. What is not sure is unknown.
 */
export class RowFlow {
  #evaluator;
  #uses;
  #values = new Map();
  #open = new Set();
  #steps = 0;

  /** `nodes`: all of the script. */
  constructor(nodes, evaluator) {
    this.#uses = new Uses(nodes);
    this.#evaluator = evaluator;
  }

  /** What an expression may hold. */
  of(node) {
    if (++this.#steps > MOST_STEPS) return UNKNOWN;
    const known = valueOf(this.#evaluator.getType(node));
    return isOpen(known) ? this.#follow(node) : known;
  }

  #follow(node) {
    const { nodeType, d } = node;
    switch (nodeType) {
      case kind.NAME:
        return this.#ofWord(node);
      case kind.MEMBER_ACCESS:
        return this.#ofWord(d.member);
      case kind.INDEX:
        return this.#ofIndex(node);
      case kind.CALL:
        return resultOfCall(node, this);
      case kind.AWAIT: {
        const value = this.of(d.expr);
        return value.kind === "awaitable" ? value.item : UNKNOWN;
      }
      case kind.LIST:
      case kind.SET:
        return many(joined(d.items.map((item) => this.#ofItem(item))));
      case kind.COMPREHENSION:
        return many(this.of(d.expr));
      case kind.DICTIONARY:
        return mapping(joined(d.items.map((item) => this.#ofEntry(item))));
      case kind.TUPLE:
        return d.items.some((each) => each.nodeType === kind.UNPACK)
          ? UNKNOWN
          : tuple(d.items.map((item) => this.of(item)));
      case kind.TERNARY:
        return join(this.of(d.ifExpr), this.of(d.elseExpr));
      case kind.BINARY_OPERATION:
        return join(this.of(d.leftExpr), isEmpty(d.rightExpr) ? NOTHING : this.of(d.rightExpr));
      case kind.ASSIGNMENT_EXPRESSION:
        return this.of(d.rightExpr);
      default:
        return UNKNOWN;
    }
  }

  #ofItem(item) {
    if (item.nodeType === kind.UNPACK) return itemOf(this.of(item.d.expr));
    return item.nodeType === kind.COMPREHENSION ? this.of(item.d.expr) : this.of(item);
  }

  #ofEntry(item) {
    const value = item.nodeType === kind.COMPREHENSION ? item.d.expr : item;
    return value.nodeType === kind.DICTIONARY_ENTRY ? this.of(value.d.valueExpr) : UNKNOWN;
  }

  #ofIndex(node) {
    const base = this.of(node.d.leftExpr);
    const index = node.d.items[0]?.d.valueExpr;
    if (index?.nodeType === kind.SLICE) return base.kind === "many" ? base : UNKNOWN;
    if (base.kind === "row") return this.ofKey(base, keyOf(node));
    return indexed(base, index?.nodeType === kind.NUMBER ? index.d.value : undefined);
  }

  /** What a row has behind a key. */
  ofKey(row, key) {
    const found = key === undefined ? [undefined] : this.typesOfKey(row, key);
    return found.includes(undefined) ? UNKNOWN : joined(found.map((type) => valueOf(type)));
  }

  /** The same as types, one for each row that it may be: nothing where it has no such key. */
  typesOfKey({ rows }, key) {
    return rows
      .map((row) => row.shared.fields.get(key))
      .map((field) => field && this.#evaluator.getEffectiveTypeOfSymbol(field));
  }

  /** A name or an attribute: all that is bound to it or put into it anywhere. */
  #ofWord(word) {
    const bound = this.#boundTo(word);
    if (bound.length === 0) return UNKNOWN;
    const [first] = bound;
    if (this.#open.has(first)) return ITSELF;
    if (this.#values.has(first)) return this.#values.get(first);
    this.#open.add(first);
    const value = this.#found(word, bound);
    this.#open.delete(first);
    if (this.#open.size === 0) this.#values.set(first, value);
    return value;
  }

  #found(word, bound) {
    const given = joined(bound.map((each) => this.#ofBinding(each)));
    if (given === UNKNOWN) return UNKNOWN;
    const puts = this.#uses.puts(word.d.value).filter((put) => this.#isSame(put.word, word));
    const value = puts.map((put) => this.#ofPut(put)).reduce(join, given);
    const isContainer = value.kind !== "row" && puts.length > 0;
    return isContainer && this.#isShared(word) ? UNKNOWN : value;
  }

  /** The nodes that bind the word: names that are assigned to, parameters. */
  #boundTo(word) {
    if (isAttribute(word)) {
      return this.#uses
        .of(word.d.value)
        .filter((each) => isAttribute(each) && bindingOf(wholeOf(each)) !== undefined);
    }
    const { decls } = this.#evaluator.getDeclInfoForNameNode(word) ?? { decls: [] };
    const isForeign = decls.some(({ node, uri }) => !node || isOfTools(uri));
    return isForeign ? [] : decls.map(({ node }) => node);
  }

  #isSame(one, other) {
    if (isAttribute(one) || isAttribute(other)) return isAttribute(one) === isAttribute(other);
    return this.#boundTo(one)[0] === this.#boundTo(other)[0];
  }

  #ofBinding(node) {
    if (node.nodeType === kind.PARAMETER) return this.#ofParameter(node);
    const target = node.nodeType === kind.NAME ? wholeOf(node) : undefined;
    const [binding, path] = (target && bindingOf(target)) ?? [];
    if (!binding) return UNKNOWN;
    const { nodeType, d } = binding;
    switch (nodeType) {
      case kind.ASSIGNMENT:
      case kind.ASSIGNMENT_EXPRESSION:
        return along(this.of(d.rightExpr), path);
      case kind.AUGMENTED_ASSIGNMENT:
        return NOTHING;
      case kind.FOR:
      case kind.COMPREHENSION_FOR:
        return d.isAsync ? UNKNOWN : along(itemOf(this.of(d.iterableExpr)), path);
      case kind.TYPE_ANNOTATION:
        return NOTHING;
      default:
        return UNKNOWN;
    }
  }

  #ofPut({ path, value, form }) {
    let put = this.of(value);
    if (form === "all") {
      if (put.kind !== "many" && put.kind !== "tuple" && put.kind !== "mapping") {
        put = put === ITSELF || put === OTHER || put === NOTHING ? NOTHING : UNKNOWN;
      } else if (put.kind !== "mapping") put = many(itemOf(put));
    } else if (form === "one") put = many(put);
    else if (form === "default") put = mapping(put);
    for (let i = 0; i < path; i++) put = held(put);
    return put;
  }

  /** What the calls of its function give a parameter; of a lambda what it is called with. */
  #ofParameter(parameter) {
    const fn = parameter.parent;
    if (fn.nodeType === kind.LAMBDA) return this.#givenByCaller(fn, parameter, fn);
    if (fn.nodeType !== kind.FUNCTION || fn.d.decorators.length > 0) return UNKNOWN;
    const uses = this.#uses.of(fn.d.name.d.value).filter((use) => use !== fn.d.name);
    if (uses.length === 0) return UNKNOWN;
    const byDefault = parameter.d.defaultValue ? this.of(parameter.d.defaultValue) : NOTHING;
    return uses.map((use) => this.#givenAt(wholeOf(use), fn, parameter)).reduce(join, byDefault);
  }

  #givenAt(use, fn, parameter) {
    const { parent } = use;
    if (parent?.nodeType === kind.CALL && parent.d.leftExpr === use)
      return this.#givenByCall(parent, fn, parameter, use.nodeType === kind.MEMBER_ACCESS);
    if (parent?.nodeType !== kind.ARGUMENT) return UNKNOWN;
    return parent.d.name === use ? NOTHING : this.#givenByCaller(use, parameter, fn);
  }

  #givenByCall(call, fn, parameter, isMethod) {
    const { args } = call.d;
    const name = parameter.d.name?.d.value;
    const position = fn.d.params.indexOf(parameter) - (isMethod ? 1 : 0);
    if (!name || parameter.d.category !== 0 || args.some(({ d }) => d.argCategory !== 0))
      return UNKNOWN;
    const given =
      args.find(({ d }) => d.name?.d.value === name) ??
      args.filter(({ d }) => !d.name)[Math.max(position, -1)];
    return given ? this.of(given.d.valueExpr) : NOTHING;
  }

  /** `sorted(rows, key=f)` and `map(f, rows)` call it with each row. */
  #givenByCaller(use, parameter, fn) {
    const call = use.parent?.nodeType === kind.ARGUMENT ? use.parent.parent : undefined;
    if (!call || fn.d.params[0] !== parameter) return UNKNOWN;
    const name = wordOf(call.d.leftExpr)?.d.value;
    const isKey = use.parent.d.name?.d.value === "key";
    if (isKey && name === "sort") return itemOf(this.of(call.d.leftExpr.d.leftExpr));
    const position = { sorted: 0, min: 0, max: 0, groupby: 0, map: 1, filter: 1 }[name];
    if (position === undefined || (!isKey && position === 0 && name !== "groupby")) return UNKNOWN;
    if (call.d.args.filter(({ d }) => !d.name).length > position + 1 && name !== "groupby")
      return UNKNOWN;
    const given = call.d.args[position];
    return given ? itemOf(this.of(given.d.valueExpr)) : UNKNOWN;
  }

  /** Whether somebody else may put something into what the word holds. */
  #isShared(word) {
    return this.#uses
      .of(word.d.value)
      .filter((use) => this.#isSame(use, word))
      .some((use) => this.#isSharedAt(wholeOf(use)));
  }

  #isSharedAt(use) {
    const { nodeType, d, parent } = use.parent;
    if (nodeType === kind.ASSIGNMENT || nodeType === kind.ASSIGNMENT_EXPRESSION)
      return d.rightExpr === use;
    if (nodeType !== kind.ARGUMENT || d.name === use) return false;
    const callee = wordOf(parent.d.leftExpr);
    if (!callee || HARMLESS.has(callee.d.value)) return false;
    if (this.isTool(parent.d.leftExpr)) return false;
    const fn = this.functionOf(parent.d.leftExpr);
    return !fn || fn.d.params.some(({ d: { name } }) => this.#uses.puts(name?.d.value).length > 0);
  }

  isTool(callee) {
    const type = this.#evaluator.getType(callee);
    return isOfTools(type?.shared?.declaration?.uri);
  }

  /** The script's own function of that name, if there is one alone. */
  functionOf(callee) {
    const word = wordOf(callee);
    const own = this.#uses
      .of(word?.d.value)
      .filter((each) => each.parent.nodeType === kind.FUNCTION && each.parent.d.name === each)
      .map(({ parent }) => parent)
      .filter((fn) => isMethod(fn) === (callee !== word));
    return own.length === 1 ? own[0] : undefined;
  }

  /** What a call of the script's own function gives. */
  resultOf(fn) {
    if (fn.d.decorators.length > 0 || this.#open.has(fn)) return UNKNOWN;
    this.#open.add(fn);
    const returned = this.#uses.returnsOf(fn);
    const values = returned.map(({ nodeType, d }) => {
      if (nodeType === kind.YIELD) return d.expr ? many(this.of(d.expr)) : UNKNOWN;
      if (nodeType === kind.YIELD_FROM) return UNKNOWN;
      return d.expr ? this.of(d.expr) : NOTHING;
    });
    this.#open.delete(fn);
    const isGenerator = returned.some(({ nodeType }) => nodeType !== kind.RETURN);
    const value = joined(values);
    if (!fn.d.isAsync) return value;
    return isGenerator ? UNKNOWN : awaitable(value);
  }
}

const isMethod = (fn) => fn.parent?.parent?.nodeType === kind.CLASS;

/** What binds a target, and the way to it through tuples. */
function bindingOf(target) {
  const path = [];
  let inner = target;
  while (inner.parent?.nodeType === kind.TUPLE || inner.parent?.nodeType === kind.LIST) {
    path.unshift(inner.parent.d.items.indexOf(inner));
    inner = inner.parent;
  }
  if (inner.parent?.nodeType === kind.TYPE_ANNOTATION && inner.parent.d.valueExpr === inner)
    inner = inner.parent;
  const { parent } = inner;
  const { leftExpr, destExpr, targetExpr, name } = parent?.d ?? {};
  const targets = [leftExpr, destExpr, targetExpr, name];
  if (inner.nodeType === kind.TYPE_ANNOTATION && !BINDING.has(parent?.nodeType))
    return [inner, path];
  return BINDING.has(parent?.nodeType) && targets.includes(inner) ? [parent, path] : undefined;
}

const BINDING = new Set([
  kind.ASSIGNMENT,
  kind.ASSIGNMENT_EXPRESSION,
  kind.AUGMENTED_ASSIGNMENT,
  kind.FOR,
  kind.COMPREHENSION_FOR,
]);

const along = (value, path) => path.reduce((inner, number) => indexed(inner, number), value);
