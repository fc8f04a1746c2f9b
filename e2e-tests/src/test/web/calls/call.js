const MOST_MS = 100_000;

/**
 * Calls one function of one module for a test, and tells what it returned or threw as JSON text.
 * The module stays loaded in the page, so what it holds is there for the next call.
 */
export async function call(module, name, argument) {
  const functions = await import(module);
  try {
    const answer = (async () => functions[name](argument))();
    return JSON.stringify({ returned: (await withinReason(answer, name)) ?? null });
  } catch (reason) {
    return JSON.stringify({ thrown: told(reason) });
  }
}

/** Playwright waits for a page without end, and JUnit does not bound a dynamic test. */
async function withinReason(answer, name) {
  const { promise, reject } = Promise.withResolvers();
  const late = () => reject(new Error(`${name} did not answer within ${MOST_MS} ms`));
  const timer = setTimeout(late, MOST_MS);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** An error keeps its message out of JSON, and the platform libraries throw plain objects. */
function told(reason) {
  if (!(reason instanceof Object)) {
    return { message: String(reason) };
  }
  return { ...reason, name: reason.name, message: reason.message };
}
