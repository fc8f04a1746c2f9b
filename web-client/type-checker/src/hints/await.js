import { ARGUMENT, ASSIGNMENT, AWAIT, COMPREHENSION, LIST, NAME } from "../script/node-kinds.js";
import { around, below, callAround, calleeName } from "../script/tree.js";

/** As pyright says it, and as it is told. */
const COROUTINE = /Coroutine(Type)?\[|references coroutine|\bcalls? that (was|were) not awaited/;
const GATHERED =
  /^Argument of type [^]* in function "(gather|wait|as_completed)"|^asyncio\.(gather|wait|as_completed) takes /;
const RULES = ["reportUnusedCoroutine", "unawaitedValue"];

/** Whether a coroutine was taken for the result of its call. */
export const isOfAwait = ({ rule, message }) => COROUTINE.test(message) || RULES.includes(rule);

/** A call whose coroutine was taken for its result. */
export function missingAwait(finding) {
  if (!isOfAwait(finding)) return undefined;
  if (isForTasks(finding)) return "make a task of each: asyncio.create_task(...)";
  return `the call gives its result only when it is awaited: add \`await\`${placeOf(finding)}`;
}

/** `asyncio.wait` and `as_completed` take no calls. */
function isForTasks({ node, message }) {
  const argument = around(node, ({ nodeType }) => nodeType === ARGUMENT);
  const given = argument?.d.valueExpr.nodeType;
  const name = argument && calleeName(callAround(argument).d.leftExpr);
  return (
    /(^|\.)wait$/.test(name ?? "") &&
    /list\[Coroutine/.test(message) &&
    (given === LIST || given === COMPREHENSION || given === NAME)
  );
}

/** Which call that is, where another line makes it. */
function placeOf({ node, start, evaluator, lineOf }) {
  if (node.nodeType !== NAME) return "";
  const { decls } = evaluator.getDeclInfoForNameNode(node) ?? { decls: [] };
  const call = decls.length === 1 && madeBy(decls[0].node);
  if (!call || lineOf(call) === start.line) return "";
  return ` before ${calleeName(call.d.leftExpr)}(...) in line ${lineOf(call) + 1}`;
}

function madeBy(name) {
  const { nodeType, d } = name?.parent ?? {};
  const call = nodeType === ASSIGNMENT ? callAround(d.rightExpr) : undefined;
  return call === d?.rightExpr ? call : undefined;
}

/** `asyncio.gather([await f(i) for i in ids])`: results, where calls are taken. */
export function awaitedTwice({ node, message }) {
  if (!GATHERED.test(message)) return undefined;
  const argument = around(node, ({ nodeType }) => nodeType === ARGUMENT);
  const isAwaited = argument && below(argument).some(({ nodeType }) => nodeType === AWAIT);
  return isAwaited ? "it takes calls that are not awaited yet: remove the await inside" : undefined;
}

/** `await` in a function that is not a coroutine itself. */
export const awaitInPlain = ({ rule, message }) =>
  rule === "syntax" && /^"await" allowed only within async function/.test(message)
    ? "make it `async def`, and await it where it is called"
    : undefined;
