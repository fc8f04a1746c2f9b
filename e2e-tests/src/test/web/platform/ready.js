/** Tells the tests, in the document itself, how far a fixture page has come. */
export async function announce(start) {
  const root = document.documentElement;
  root.dataset.state = "starting";
  try {
    await start();
    root.dataset.state = "ready";
  } catch (reason) {
    root.dataset.failure = describe(reason);
    root.dataset.state = "failed";
  }
}

/** The platform libraries reject with plain objects as well as with errors. */
function describe(reason) {
  return reason?.message ?? JSON.stringify(reason) ?? String(reason);
}
