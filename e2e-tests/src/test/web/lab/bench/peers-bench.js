import { IframeSandboxExecutor } from "@cloudflare/codemode/browser";
import quickjsVariant from "@jitl/quickjs-singlefile-browser-release-sync";
import { newQuickJSWASMModuleFromVariant } from "quickjs-emscripten-core";
import { createCodeMode, functions } from "/glovebox/index.js";

/**
 * The same two pieces of work by Glovebox and by others that run a model's code in a page. Those that take
 * JavaScript do the same in theirs. What each gives of walls, checks and records is not measured here.
 */
const CALLS = 10;
const PAUSE_MS = 30;
/** Pyodide takes a second or more to start, so it is started in few of the rounds. */
const MOST_STARTS = 3;

const echo = async ({ n }) => n;
const python = {
  one: "1+1",
  calls: `for n in range(${CALLS}): await bench.echo(n=n)\n2`,
};
const javaScript = {
  one: "async () => 1 + 1",
  calls: `async () => { for (let n = 0; n < ${CALLS}; n++) await bench.echo({ n }); return 2; }`,
};

const makers = {
  async glovebox() {
    const codeMode = await createCodeMode({
      sources: [functions("bench", { echo: { readOnly: true, run: echo } })],
      typeCheck: "off",
    });
    return async (work) => (await codeMode.execute({ code: python[work] })).value;
  },
  async "plain Pyodide, one worker for all runs"() {
    const worker = startPyodide();
    return (work) => askPyodide(worker, python[work]);
  },
  async "plain Pyodide, a new worker a run"() {
    return async (work) => {
      const worker = startPyodide();
      try {
        return await askPyodide(worker, python[work]);
      } finally {
        worker.terminate();
      }
    };
  },
  async "QuickJS in the page, a new context a run"() {
    const quickJs = await newQuickJSWASMModuleFromVariant(quickjsVariant);
    return (work) => runInQuickJs(quickJs, `(${javaScript[work]})()`);
  },
  async "Cloudflare's executor, a new frame a run"() {
    const executor = new IframeSandboxExecutor();
    const providers = [{ name: "bench", fns: { echo } }];
    return async (work) => {
      const { result, error } = await executor.execute(javaScript[work], providers);
      if (error !== undefined) throw new Error(error);
      return result;
    };
  },
};

const startPyodide = () => new Worker("/fixtures/lab/bench/peer-pyodide.js", { type: "module" });

/** Runs a script, and answers the calls that it makes. */
function askPyodide(worker, code) {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = async ({ data }) => {
      if ("problem" in data) reject(new Error(data.problem));
      else if ("value" in data) resolve(data.value);
      else worker.postMessage({ id: data.id, answer: await echo({ n: data.n }) });
    };
    worker.postMessage({ code });
  });
}

async function runInQuickJs(quickJs, code) {
  const context = quickJs.newContext();
  try {
    giveEcho(context);
    const promise = context.unwrapResult(context.evalCode(code));
    const settled = context.resolvePromise(promise);
    promise.dispose();
    context.runtime.executePendingJobs();
    const value = context.unwrapResult(await settled);
    const dumped = context.dump(value);
    value.dispose();
    return dumped;
  } finally {
    context.dispose();
  }
}

/** A function of the page that answers later, as a tool does. */
function giveEcho(context) {
  const bench = context.newObject();
  const called = context.newFunction("echo", (given) => {
    const asked = context.dump(given);
    const later = context.newPromise();
    echo(asked).then((answer) => {
      const number = context.newNumber(answer);
      later.resolve(number);
      number.dispose();
      context.runtime.executePendingJobs();
    });
    later.settled.then(() => context.runtime.executePendingJobs());
    return later.handle;
  });
  context.setProp(bench, "echo", called);
  context.setProp(context.global, "bench", bench);
  called.dispose();
  bench.dispose();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function timed(run, work) {
  await pause();
  const startedAt = performance.now();
  const value = await run(work);
  if (value !== 2) throw new Error(`${work} gave ${value}`);
  return performance.now() - startedAt;
}

/** Milliseconds of each peer, by its name, and of Glovebox in the same round: pairs. */
export async function pairs({ work, runs }) {
  const peers = [];
  for (const [name, make] of Object.entries(makers)) peers.push([name, await make()]);
  for (const [, run] of peers) await timed(run, work);
  const measured = {};
  for (let round = 0; round < runs; round++) {
    const order = peers.filter(([name]) => round < MOST_STARTS || !name.includes("new worker"));
    const told = {};
    for (const [name, run] of round % 2 === 0 ? order : order.toReversed()) {
      told[name] = await timed(run, work);
    }
    for (const [name, ms] of Object.entries(told)) {
      if (name !== "glovebox") (measured[name] ??= []).push([ms, told.glovebox]);
    }
  }
  return measured;
}
