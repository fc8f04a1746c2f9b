import { nearest } from "../script/nearest.js";
import { AWAIT, CALL, MEMBER_ACCESS } from "../script/node-kinds.js";
import { calleeName } from "../script/tree.js";

/** What a script calls elsewhere to give its value, or to call a function. */
export const OF_OTHER_SANDBOXES = {
  call_tool: "call the function itself, as in await namespace.function(name=value)",
  display: "print it, or end the script with it",
  final_answer: "end the script with the value itself, or return it",
};
const MOST = 3;
const MOST_NAMESPACES = 12;
/** A shorter name is the end of too many words. */
const SHORTEST = 5;

export const didYouMean = (names) => `did you mean "${names.slice(0, MOST).join('" or "')}"?`;

/** The functions of that name, whatever their namespace. */
export const namedLike = (name, functions) =>
  functions.filter((qualified) => qualified.endsWith(`.${name}`));

/** `tools.crm.find(...)`, `codemode.find(...)` and `mcp__crm__find(...)` are `crm.find(...)`. */
export function ofOtherSandbox(node, { namespaces }, functions) {
  const { nodeType, d, parent } = node.parent ?? {};
  if (nodeType === CALL && d.leftExpr === node) return flattened(node.d.value, functions);
  if (nodeType !== MEMBER_ACCESS || d.leftExpr !== node) return undefined;
  const member = d.member.d.value;
  if (namespaces.has(member)) {
    const own = parent?.nodeType === MEMBER_ACCESS ? `.${parent.d.member.d.value}(...)` : "";
    return `namespaces have nothing before them: write ${own ? "await " : ""}${member}${own}`;
  }
  const isMisspelt = nearest(d.leftExpr.d.value, [...namespaces]) !== undefined;
  const same = isAwaitedCall(node) && !isMisspelt ? namedLike(member, functions) : [];
  return same.length > 0 ? didYouMean(same) : undefined;
}

/** A function whose name is written together with its namespace's, or with what stands for all of them. */
function flattened(name, functions) {
  const word = plain(name);
  const whole = functions.filter((qualified) => word.endsWith(plain(qualified)));
  const found =
    whole.length > 0
      ? whole
      : functions.filter((qualified) => {
          const [, own] = qualified.split(".");
          return own.length >= SHORTEST && word.endsWith(plain(own));
        });
  const longest = found.sort((a, b) => b.length - a.length)[0];
  return longest && didYouMean([longest]);
}

/** `await gmail.send(...)`, where nothing is called like that: what there is. */
export function namespacesInstead(node, { namespaces }) {
  if (node.parent?.nodeType !== MEMBER_ACCESS || !isAwaitedCall(node) || namespaces.size === 0)
    return undefined;
  const all = [...namespaces];
  const more = all.length > MOST_NAMESPACES ? `, and ${all.length - MOST_NAMESPACES} more` : "";
  return `the namespaces are ${all.slice(0, MOST_NAMESPACES).join(", ")}${more}`;
}

function isAwaitedCall(node) {
  let outer = node.parent;
  while (outer?.nodeType === MEMBER_ACCESS) outer = outer.parent;
  return (
    outer?.nodeType === CALL &&
    calleeName(outer.d.leftExpr) !== "" &&
    outer.parent?.nodeType === AWAIT
  );
}

const plain = (word) => word.toLowerCase().replaceAll(/[_.]/g, "");
