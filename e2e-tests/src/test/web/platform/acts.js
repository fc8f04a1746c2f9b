/** What a test has a window of the platform do. Each window keeps its connection in `io`. */
import { executeChecked } from "../calls/checked.js";

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
  return executeChecked(window.io.codeMode, request);
}

export async function journal() {
  return window.io.codeMode.journal();
}

/** What this window is called on the platform. */
export async function ownName() {
  const { application, instance } = window.io.interop.instance;
  return `${application} ${instance}`;
}

/** Makes this window's Code Mode over its desktop agent. */
export async function makeFdc3CodeMode(options) {
  const { createCodeMode } = await import("/glovebox/index.js");
  const { fdc3 } = await import("/glovebox/fdc3.js");
  window.io.codeMode = await createCodeMode({ ...options, sources: [fdc3(window.fdc3)] });
}

/** Makes this window's Code Mode over its connection. */
export async function makeCodeMode({ options, ioConnect: selection }) {
  const { createCodeMode } = await import("/glovebox/index.js");
  const { ioConnect } = await import("/glovebox/io-connect.js");
  const sources = [ioConnect(window.io, selection)];
  window.io.codeMode = await createCodeMode({ ...options, sources });
}

/** Registers a method that answers with its own name. */
export async function register(name) {
  await window.io.interop.register(name, () => ({ by: name }));
}

export async function unregister(name) {
  window.io.interop.unregister(name);
}

/** Begins to wait until the catalogue has a name, or has it no more. */
export async function expectInCatalogue({ name, isThere }) {
  await expectStub(name, (stub) => stub.includes("def ") === isThere);
}

/** Begins to wait until a function lets its caller choose among servers. */
export async function expectChoice(name) {
  await expectStub(name, (stub) => stub.includes("target: "));
}

async function expectStub(name, isSo) {
  const { codeMode } = window.io;
  const { promise, resolve } = Promise.withResolvers();
  const look = async () => {
    if (isSo(await codeMode.inspect({ names: [name] }))) resolve(true);
  };
  const off = codeMode.on("catalog:change", look);
  await look();
  window.expected = promise.finally(off);
}

export async function expectedCame() {
  return window.expected;
}

/** Answers before the window goes. */
export async function close() {
  setTimeout(() => window.close());
}
