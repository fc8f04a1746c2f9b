import {
  ARGUMENT,
  ASSIGNMENT,
  AWAIT,
  CALL,
  COMPREHENSION,
  FUNCTION,
  INDEX,
  LAMBDA,
  LIST,
  MEMBER_ACCESS,
  NAME,
} from "../script/node-kinds.js";
import { around, below, callAround, calleeName } from "../script/tree.js";

/** As pyright says it, and as it is told. */
const COROUTINE = /Coroutine(Type)?\[|references coroutine|\bcalls? that (was|were) not awaited/;
const GATHERED =
  /^Argument of type [^]* in function "(gather|wait|as_completed)"|^asyncio\.(gather|wait|as_completed) takes /;
const RULES = ["reportUnusedCoroutine", "unawaitedValue"];
const LINKS = new Set([CALL, INDEX, MEMBER_ACCESS]);
const MOST_SHOWN = 40;

/** Whether a coroutine was taken for the result of its call. */
export const isOfAwait = ({ rule, message }) => COROUTINE.test(message) || RULES.includes(rule);

/** A call whose coroutine was taken for its result. */
export function missingAwait(finding) {
  if (!isOfAwait(finding)) return undefined;
  if (isForTasks(finding)) return "make a task of each: asyncio.create_task(...)";
  return (
    bracketsMissing(finding) ?? `${AWAITED}: add \`await\`${placeOf(finding)}${functionOf(finding)}`
  );
}

const AWAITED = "the call gives its result only when it is awaited";

/** `await find(id=1)["name"]`: the key is read first. */
function bracketsMissing({ node, text }) {
  const awaited = around(node, ({ nodeType }) => nodeType === AWAIT);
  const inner = awaited && callBefore(awaited.d.expr);
  if (!inner || inner === awaited.d.expr || !isOfLink(node, inner)) return undefined;
  const rest = text.slice(inner.start + inner.length, awaited.start + awaited.length);
  const shown = rest.length > MOST_SHOWN || rest.includes("\n") ? "" : rest;
  return `put the await in brackets: (await ${calleeName(inner.d.leftExpr)}(...))${shown}`;
}

/** The call at the beginning of `find(id=1)["name"].strip()`. */
function callBefore(expression) {
  let found;
  for (let each = expression; each && LINKS.has(each.nodeType); each = each.d.leftExpr) {
    if (each.nodeType === CALL) found = each;
  }
  return found;
}

/** Whether a node is that call, or one of the keys and attributes that are read of it. */
function isOfLink(node, call) {
  const isLink = (each) => each === call || (LINKS.has(each.nodeType) && callBefore(each) === call);
  const found = around(node, (each) => each.nodeType === ARGUMENT || isLink(each));
  return found !== undefined && isLink(found);
}

/** What the call stands in, if no await may stand there. */
function functionOf({ node, evaluator }) {
  const call = (node.nodeType === NAME && givenCall(node, evaluator)) || node;
  const fn = around(call, ({ nodeType }) => nodeType === FUNCTION || nodeType === LAMBDA);
  if (fn?.nodeType !== FUNCTION || fn.d.isAsync) return "";
  return `, make ${fn.d.name.d.value} \`async def\`, and await it where it is called`;
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
  const call = givenCall(node, evaluator);
  if (!call || lineOf(call) === start.line) return "";
  return ` before ${calleeName(call.d.leftExpr)}(...) in line ${lineOf(call) + 1}`;
}

/** The call that a name was given. */
function givenCall(name, evaluator) {
  const { decls } = evaluator.getDeclInfoForNameNode(name) ?? { decls: [] };
  return decls.length === 1 ? madeBy(decls[0].node) : undefined;
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
