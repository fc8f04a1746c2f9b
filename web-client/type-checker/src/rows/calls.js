import * as kind from "../script/node-kinds.js";
import {
  awaitable,
  itemOf,
  join,
  joined,
  many,
  mapping,
  NOTHING,
  OTHER,
  tuple,
  UNKNOWN,
} from "./values.js";
import { textOf } from "../script/tree.js";
import { wordOf } from "./uses.js";

/** Functions by what they give for what they are given first. */
const OF_FIRST = {
  list: (value) => many(itemOf(value)),
  sorted: (value) => many(itemOf(value)),
  reversed: (value) => many(itemOf(value)),
  set: (value) => many(itemOf(value)),
  tuple: (value) => many(itemOf(value)),
  iter: (value) => many(itemOf(value)),
  deque: (value) => many(itemOf(value)),
  islice: (value) => many(itemOf(value)),
  enumerate: (value) => many(tuple([OTHER, itemOf(value)])),
  groupby: (value) => many(tuple([OTHER, many(itemOf(value))])),
  next: itemOf,
  max: itemOf,
  min: itemOf,
  copy: (value) => value,
  deepcopy: (value) => value,
  create_task: (value) => value,
  ensure_future: (value) => value,
};

/** The same for methods, by what they are called on. */
const OF_OWNER = {
  values: (owner) => (owner.kind === "mapping" ? many(owner.item) : UNKNOWN),
  items: (owner) => (owner.kind === "mapping" ? many(tuple([OTHER, owner.item])) : UNKNOWN),
  get: (owner) => (owner.kind === "mapping" ? owner.item : UNKNOWN),
  setdefault: (owner) => (owner.kind === "mapping" ? owner.item : UNKNOWN),
  pop: (owner) => (owner.kind === "mapping" ? owner.item : itemOf(owner)),
  popleft: itemOf,
  copy: (owner) => owner,
};

/** What a call of the standard library or of the script's own function gives. */
export function resultOfCall({ d: { leftExpr, args } }, flow) {
  const callee = wordOf(leftExpr);
  if (!callee) return UNKNOWN;
  const name = callee.d.value;
  const given = args.filter(({ d }) => !d.name && d.argCategory === 0).map(({ d }) => d.valueExpr);
  if (flow.isTool(leftExpr)) return UNKNOWN;
  const isMethod = leftExpr.nodeType === kind.MEMBER_ACCESS;
  const owner = isMethod && Object.hasOwn(OF_OWNER, name) ? flow.of(leftExpr.d.leftExpr) : UNKNOWN;
  if (owner.kind === "mapping" || owner.kind === "many") {
    const value = OF_OWNER[name](owner);
    const isWithDefault = (name === "get" || name === "pop") && given[1];
    return isWithDefault ? join(value, flow.of(given[1])) : value;
  }
  if (owner.kind === "row" && name === "get") return asked(owner, given, flow);
  const fn = flow.functionOf(leftExpr);
  if (fn) return flow.resultOf(fn);
  if (name === "defaultdict") return mapping(made(given[0]));
  if (given.length === 0 && args.length === 0 && EMPTY[name]) return EMPTY[name];
  if (name === "filter" && given[1]) return many(itemOf(flow.of(given[1])));
  if (name === "map" && given[0] && given[1]) return many(mapped(given[0], flow));
  if (name === "zip") return many(tuple(given.map((each) => itemOf(flow.of(each)))));
  if (name === "gather") return awaitable(many(joined(args.map((each) => gathered(each, flow)))));
  if (!Object.hasOwn(OF_FIRST, name) || !given[0]) return UNKNOWN;
  const first = OF_FIRST[name](flow.of(given[0]));
  return name === "next" && given[1] ? join(first, flow.of(given[1])) : first;
}

/** `row.get("key", {})`: an empty default is there for the next `get`. */
function asked(row, [key, byDefault], flow) {
  const value = flow.ofKey(row, textOf(key));
  return byDefault && !isEmpty(byDefault) ? join(value, flow.of(byDefault)) : value;
}

/** Whether it is `{}`, `[]` or `dict()` as it is written out. */
export const isEmpty = ({ nodeType, d }) =>
  nodeType === kind.DICTIONARY || nodeType === kind.LIST
    ? d.items.length === 0
    : nodeType === kind.CALL && d.args.length === 0 && /^(dict|list)$/.test(d.leftExpr.d.value);

const EMPTY = {
  list: many(NOTHING),
  set: many(NOTHING),
  deque: many(NOTHING),
  dict: mapping(NOTHING),
  OrderedDict: mapping(NOTHING),
};

/** What the function that a defaultdict is made with gives. */
function made(maker) {
  if (maker?.nodeType === kind.NAME) return EMPTY[maker.d.value] ?? OTHER;
  return UNKNOWN;
}

function mapped(fn, flow) {
  if (fn.nodeType === kind.LAMBDA) return flow.of(fn.d.expr);
  const own = fn.nodeType === kind.NAME ? flow.functionOf(fn) : undefined;
  return own ? flow.resultOf(own) : UNKNOWN;
}

function gathered({ d: { argCategory, valueExpr } }, flow) {
  const value = flow.of(valueExpr);
  const one = argCategory === 1 ? itemOf(value) : value;
  return one.kind === "awaitable" ? one.item : UNKNOWN;
}
