/** What a test has a window of the platform do. Each window keeps its connection in `io`. */
import { checkWhenReady, executeChecked } from "../calls/checked.js";

const waits = { waitTimeoutMs: 30_000, methodResponseTimeoutMs: 60_000 };

export async function invoke({ method, args }) {
  const result = await window.io.interop.invoke(method, args, "best", waits);
  return { returned: result.returned, by: result.executed_by.application };
}

/**
 * The methods that a client offers to models as tools, as io.Intelligence documents it: a description, and
 * a flag whose schemas are texts of JSON.
 */
export async function modelTools() {
  return window.io.interop
    .methods()
    .filter(({ description, flags }) => description && flags?.ioIntelMCPTool?.name)
    .map(({ name: method, description, flags: { ioIntelMCPTool: tool } }) => ({
      method,
      name: tool.name,
      description,
      inputSchema: JSON.parse(tool.inputSchema),
      outputSchema: JSON.parse(tool.outputSchema),
    }));
}

/** Has this window use the platform's Code Mode, and note what happens in its runs. */
export async function connect(options) {
  const { connectCodeMode } = await import("/glovebox/io-connect.js");
  window.io.codeMode = await connectCodeMode(window.io, options);
  window.heard = [];
  for (const event of [
    "run:start",
    "run:output",
    "call:start",
    "call:end",
    "run:pause",
    "run:end",
  ]) {
    window.io.codeMode.on(event, ({ runId, tool, args, text }) =>
      window.heard.push({ event, runId, tool, args, text }),
    );
  }
  return window.io.codeMode.tools.map(({ name }) => name);
}

/** What was heard, as soon as there is this event among it. */
export async function heard(event) {
  while (!window.heard.some((each) => each.event === event)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return window.heard;
}

export async function connectedExecute({ code }) {
  return window.io.codeMode.execute({ code });
}

export async function onRuns({ act, args = [] }) {
  return window.io.codeMode.runs[act](...args);
}

export async function check(code) {
  return checkWhenReady(window.io.codeMode, code);
}

export async function answer({ tool, input }) {
  return window.io.codeMode.tools.find(({ name }) => name === tool).answer(input);
}

/** Begins a run that waits for a call for ever, and stops it when the call has begun. */
export async function executeAndStop({ code }) {
  const stop = new AbortController();
  const off = window.io.codeMode.on("call:start", () => stop.abort());
  try {
    return await window.io.codeMode.execute({ code, signal: stop.signal });
  } finally {
    off();
  }
}

/** Registers a method that never answers. */
export async function registerSilent(name) {
  await window.io.interop.register(name, () => new Promise(() => {}));
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
