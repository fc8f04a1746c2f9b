/** A call whose coroutine was taken for its result. */
export function missingAwait({ rule, message }) {
  const isCoroutine = /Coroutine(Type)?\[|references coroutine/.test(message);
  return isCoroutine || rule === "reportUnusedCoroutine" || rule === "unawaitedValue"
    ? "the call gives its result only when it is awaited: add `await`"
    : undefined;
}
