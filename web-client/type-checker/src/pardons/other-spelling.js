import { types } from "glovebox:checker-core";
import { MEMBER_ACCESS } from "../script/node-kinds.js";
import { attributesOf, isOfTools } from "../script/shapes.js";
import { around } from "../script/tree.js";

const UNKNOWN = /^Cannot access attribute "(\w+)" for class "type\[/;

/** The gate finds a function in any spelling that means one alone: `crm.findClients`. */
export function otherSpelling({ message, node, evaluator }) {
  const wrong = UNKNOWN.exec(message)?.[1];
  const access = wrong && around(node, ({ nodeType }) => nodeType === MEMBER_ACCESS);
  const owner = access && evaluator.getType(access.d.leftExpr);
  if (!owner || !types.isClass(owner) || !isOfTools(owner.shared.fileUri)) return undefined;
  const meant = attributesOf(owner).filter((name) => plain(name) === plain(wrong));
  return meant.length === 1 ? "warning" : undefined;
}

const plain = (name) => name.toLowerCase().replaceAll("_", "");
