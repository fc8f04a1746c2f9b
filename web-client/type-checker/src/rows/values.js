/**
 * What an expression may hold, as far as it matters for the keys of rows: a row, a container of such
 * values, or something else. `UNKNOWN` is anything; nothing follows from it.
 */
import { types } from "glovebox:checker-core";
import { isNone, isRow, isUnknown, membersOf } from "../script/shapes.js";

export const UNKNOWN = { kind: "unknown" };
/** None, and what an empty container holds. */
export const NOTHING = { kind: "nothing" };
/** A number, a text, a function: it has no keys and holds no rows. */
export const OTHER = { kind: "other" };
/** A name that is asked for while it is being found out, and what is in it. */
export const ITSELF = { kind: "itself" };
export const OF_ITSELF = { kind: "of itself" };

/** A list, a set, or whatever is looped over. */
export const many = (item) => (item === OF_ITSELF ? ITSELF : { kind: "many", item });
/** A dict by the values of its keys. */
export const mapping = (item) => ({ kind: "mapping", item });
/** A list or a dict: something was put into it by an index. */
export const held = (item) => ({ kind: "held", item });
export const tuple = (items) => ({ kind: "tuple", items });
export const awaitable = (item) => ({ kind: "awaitable", item });

const ABSORBED = ["nothing", "itself"];
const LISTS = new Set(
  "list set frozenset deque Sequence Iterable Iterator Collection Generator map filter reversed dict_values ValuesView".split(
    " ",
  ),
);
const DICTS = new Set(["dict", "defaultdict", "OrderedDict", "Mapping", "MutableMapping"]);
const COROUTINES = new Set(["Coroutine", "CoroutineType", "Awaitable", "Task", "Future"]);
const DEEPEST = 6;

/** A value that is the one or the other. */
export function join(a, b) {
  if (a === b || ABSORBED.includes(b.kind)) return a;
  if (ABSORBED.includes(a.kind)) return b;
  if (a.kind === "held") return joinHeld(b, a);
  if (b.kind === "held") return joinHeld(a, b);
  if (a.kind !== b.kind || a === UNKNOWN || a === OF_ITSELF) return UNKNOWN;
  switch (a.kind) {
    case "row":
      return { kind: "row", rows: [...new Set([...a.rows, ...b.rows])] };
    case "tuple":
      return a.items.length === b.items.length
        ? tuple(a.items.map((item, i) => join(item, b.items[i])))
        : UNKNOWN;
    default:
      return { kind: a.kind, item: join(a.item, b.item) };
  }
}

export const joined = (values) => values.reduce(join, NOTHING);

/** A row stays the row that it is when more is put into it. */
function joinHeld(other, { item }) {
  switch (other.kind) {
    case "many":
    case "mapping":
    case "held":
      return { kind: other.kind, item: join(other.item, item) };
    case "row":
      return other;
    default:
      return UNKNOWN;
  }
}

/** What a loop over it gives. */
export function itemOf(value) {
  switch (value.kind) {
    case "many":
      return value.item;
    case "tuple":
      return joined(value.items);
    case "itself":
      return OF_ITSELF;
    case "nothing":
      return NOTHING;
    case "mapping":
      return OTHER;
    default:
      return UNKNOWN;
  }
}

/** What an index that is not a slice gives, `number` if it is written out. */
export function indexed(value, number) {
  if (value.kind === "mapping" || value.kind === "held") return value.item;
  if (value.kind === "tuple" && number !== undefined) return value.items.at(number) ?? UNKNOWN;
  return value.kind === "many" || value.kind === "nothing" ? itemOf(value) : UNKNOWN;
}

/** A type as pyright knows it; `UNKNOWN` where a part of it is not known. */
export function valueOf(type, depth = 0) {
  if (!type || depth > DEEPEST) return UNKNOWN;
  return joined(membersOf(type).map((member) => valueOfMember(member, depth + 1)));
}

function valueOfMember(type, depth) {
  if (isUnknown(type)) return UNKNOWN;
  if (!types.isClass(type)) return types.isNever(type) ? NOTHING : OTHER;
  if (isNone(type)) return NOTHING;
  if (isRow(type)) return { kind: "row", rows: [type] };
  const parts = (type.priv.typeArgs ?? []).map((each) => valueOf(each, depth));
  if (type.priv.tupleTypeArgs) return tupleOf(type.priv.tupleTypeArgs, depth);
  const { name } = type.shared;
  if (LISTS.has(name)) return many(parts[0] ?? UNKNOWN);
  if (DICTS.has(name)) return mapping(parts[1] ?? UNKNOWN);
  if (COROUTINES.has(name)) return awaitable(parts.at(-1) ?? UNKNOWN);
  return parts.some(isOpen) ? UNKNOWN : OTHER;
}

function tupleOf(items, depth) {
  const values = items.map(({ type }) => valueOf(type, depth));
  return items.some(({ isUnbounded }) => isUnbounded) ? many(joined(values)) : tuple(values);
}

/** Whether a part of it is not known. */
export const isOpen = (value) =>
  value === UNKNOWN ||
  Boolean(value.item && isOpen(value.item)) ||
  Boolean(value.items?.some(isOpen));
