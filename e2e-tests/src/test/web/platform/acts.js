/** What a test has a window of the platform do. Each window keeps its connection in `io`. */

const waits = { waitTimeoutMs: 5_000, methodResponseTimeoutMs: 20_000 };

export async function invoke({ method, args }) {
  const result = await window.io.interop.invoke(method, args, "best", waits);
  return { returned: result.returned, by: result.executed_by.application };
}

export async function methods(name) {
  return window.io.interop
    .methods({ name })
    .map(({ name, description, accepts, returns }) => ({ name, description, accepts, returns }));
}

/** Does not wait for the window: the page says itself when it is ready. */
export async function start(application) {
  void window.io.appManager.application(application).start();
}

export async function inspect(request) {
  return window.io.codeMode.inspect(request);
}

export async function execute(request) {
  return window.io.codeMode.execute(request);
}
