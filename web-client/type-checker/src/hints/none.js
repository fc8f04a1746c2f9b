import { INDEX, MEMBER_ACCESS } from "../script/node-kinds.js";
import { around, keyOf } from "../script/tree.js";

/** Of the items of a list or a generator. */
const ITEM = /"[^"]* \| None" is not (?:a subtype of|the same as) "(?![^"]*\bNone\b)/;

/** How to deal with what may be None or not there. */
export function none({ rule, message, node }) {
  if (rule === "reportTypedDictNotRequiredAccess") {
    const key = keyOf(around(node, ({ nodeType }) => nodeType === INDEX));
    const get = `.get(${key === undefined ? "…" : `"${key}"`})`;
    return `the key may not be there: use ${get}, which gives None without it`;
  }
  if (/^reportOptional/.test(rule ?? ""))
    return `it may be None: check for None first${orGet(node)}`;
  if (ITEM.test(message))
    return "an item may be None: leave those out, as in [x for x in xs if x is not None]";
  return /"None" is not assignable to|with type "None"|and "None"$|for types "None"/m.test(message)
    ? "it may be None: check for None first, or give a default with `or`"
    : undefined;
}

function orGet(node) {
  if (node.parent?.nodeType === MEMBER_ACCESS || node.nodeType === MEMBER_ACCESS)
    return ', or write (x or "")';
  const outer = node.nodeType === INDEX ? node.parent : node;
  return keyOf(around(outer, ({ nodeType }) => nodeType === INDEX)) === undefined
    ? ", or give a default with `or`"
    : ", or write (x or {}).get(…)";
}
