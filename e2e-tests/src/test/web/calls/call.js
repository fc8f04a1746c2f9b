/**
 * Calls one function of one module for a test, and tells what it returned or threw as JSON text.
 * The module stays loaded in the page, so what it holds is there for the next call.
 */
export async function call(module, name, argument) {
  const functions = await import(module);
  try {
    return JSON.stringify({ returned: (await functions[name](argument)) ?? null });
  } catch (reason) {
    return JSON.stringify({ thrown: told(reason) });
  }
}

/** An error keeps its message out of JSON, and the platform libraries throw plain objects. */
function told(reason) {
  if (!(reason instanceof Object)) {
    return { message: String(reason) };
  }
  return { ...reason, name: reason.name, message: reason.message };
}
