const COROUTINE = /Coroutine(Type)?\[|references coroutine/;
const RULES = ["reportUnusedCoroutine", "unawaitedValue"];

/** Whether a coroutine was taken for the result of its call. */
export const isOfAwait = ({ rule, message }) => COROUTINE.test(message) || RULES.includes(rule);

/** A call whose coroutine was taken for its result. */
export const missingAwait = (finding) =>
  isOfAwait(finding) ? "the call gives its result only when it is awaited: add `await`" : undefined;
