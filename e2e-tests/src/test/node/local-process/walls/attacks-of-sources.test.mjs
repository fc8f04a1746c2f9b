// What sources and the app's own functions may do to the application that has them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { spentMsOf } from "../../../../../../web-client/src/test/js/spent.mjs";
import { glovebox } from "../sources.mjs";

const { ioConnect } = await import("../../../../../../web-client/target/npm/io-connect.js");
const { mcp } = await import("../../../../../../web-client/target/npm/mcp.js");

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Long enough for a machine that has much else to do, and no reason to stay when all else is over. */
const inTime = (work) =>
  Promise.race([
    work,
    new Promise((resolve) => setTimeout(resolve, 60_000, { status: "none" }).unref()),
  ]);

/** A text the first times that it is asked for, and something else then. */
const fickle = (times) => {
  let asked = 0;
  return { configurable: true, get: () => (asked++ < times ? "a text" : { none: 1 }) };
};
const withMessage = (target, message) => Object.defineProperty(target, "message", message);
const chained = (depth) =>
  Array.from({ length: depth }).reduce(
    (cause) => new Error("outer", { cause }),
    new Error("inner"),
  );
const circular = () => {
  const error = new Error("in a circle");
  return Object.assign(error, { cause: error });
};
const refused = {
  get: () => {
    throw "a getter";
  },
};

const THROWN = {
  "an error whose causes are ten thousand deep": [() => chained(10_000), "outer"],
  "an error that is its own cause": [circular, "in a circle"],
  "an error whose message cannot be read": [() => withMessage(new Error(), refused), "no text"],
  "an error whose stack cannot be read": [
    () => Object.defineProperty(new Error("told"), "stack", refused),
    "told",
  ],
  "an error of ten million letters": [() => new Error("x".repeat(10_000_000)), "xxx"],
};
for (const times of [1, 2, 3]) {
  THROWN[`an error whose message is a text ${times} times`] = [
    () => withMessage(new Error(), fickle(times)),
    "",
  ];
  THROWN[`an object whose message is a text ${times} times`] = [
    () => withMessage({}, fickle(times)),
    "",
  ];
}

let kind;
let codeMode;
before(async () => {
  const functions = {
    at_once: {
      readOnly: true,
      run: () => {
        throw THROWN[kind][0]();
      },
    },
    late: { readOnly: true, run: () => later(1).then(() => Promise.reject(THROWN[kind][0]())) },
    waits: {
      readOnly: true,
      run: (_, { signal }) => {
        signal.addEventListener("abort", () => {
          throw new Error("a listener");
        });
        return new Promise(() => {});
      },
    },
  };
  codeMode = await glovebox.createCodeMode({
    sources: [glovebox.functions("f", functions)],
    typeCheck: "off",
  });
});
after(() => codeMode.dispose());

for (const [name, [, words]] of Object.entries(THROWN)) {
  test(`a call that throws ${name} fails at once`, async () => {
    kind = name;
    for (const how of ["at_once", "late"]) {
      const { error } = await inTime(codeMode.execute({ code: `await f.${how}()` }));
      assert.equal(error?.code, "tool-failed", how);
      assert.ok(error.message.includes(words), error.message);
      assert.ok(error.message.length < 3_000);
    }
  });
}

test("a listener that throws keeps no call from its end", async () => {
  const heard = [];
  const hear = (reason) => heard.push(reason.message);
  process.setUncaughtExceptionCaptureCallback(hear);
  try {
    const limits = { callMs: 100 };
    const { error } = await inTime(codeMode.execute({ code: "await f.waits()", limits }));
    assert.equal(error?.code, "tool-timeout");
    const stop = new AbortController();
    const run = codeMode.execute({ code: "await f.waits()", signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    assert.equal((await inTime(run)).error?.code, "run-cancelled");
    await later(20);
    assert.ok(heard.every((words) => words === "a listener"));
  } finally {
    process.setUncaughtExceptionCaptureCallback(null);
  }
});

/** A platform of so many methods, one of which becomes another whenever it is told. */
function platform(count) {
  const listeners = [];
  const methods = Array.from({ length: count }, (_, i) => ({ name: `App.method${i}` }));
  const hear = (listener) => (listeners.push(listener), () => {});
  const interop = {
    methodAdded: hear,
    methodRemoved: hear,
    invoke: async () => ({ returned: {} }),
  };
  const played = { listings: 0, changes: 0, io: { interop } };
  interop.methods = () => {
    played.listings++;
    return methods.map((method) => ({ ...method, getServers: () => [] }));
  };
  interop.servers = () => [];
  played.change = () => {
    methods[0] = { name: `App.changed${++played.changes}` };
    for (const listener of listeners) listener();
  };
  return played;
}

test("methods that come and go without a rest are read ever less often, and the last are known", async () => {
  const played = platform(200);
  const source = ioConnect(played.io, {});
  const other = await glovebox.createCodeMode({ sources: [source], typeCheck: "off", warm: 0 });
  played.listings = 0;
  const end = performance.now() + 1_500;
  // A machine that has much else to do needs longer for so many.
  while (played.changes <= 100 || performance.now() < end) {
    played.change();
    await later(1);
  }
  // Twenty are read at once, as an honest platform has while its apps start.
  assert.ok(played.listings < 30, `${played.listings} listings`);
  const last = `app.changed${played.changes}`;
  const isKnown = async () => !/^There is no/.test(await other.inspect({ names: [last] }));
  const until = performance.now() + 10_000;
  while (!(await isKnown()) && performance.now() < until) await later(50);
  assert.ok(await isKnown(), last);
  other.dispose();
});

/** A server whose schemas are nested as deep as no text of JSON may be. */
function deepServer() {
  const nested = (value, around) => Array.from({ length: 3_000 }).reduce(around, value);
  const deep = nested({}, (items) => ({ type: "array", items }));
  const taking = (a) => ({ type: "object", properties: { a } });
  const inputSchema = taking({});
  const tools = [
    { name: "takes", inputSchema: taking(deep) },
    { name: "gives", inputSchema, outputSchema: taking(deep) },
    { name: "presumes", inputSchema: taking({ type: "array", default: [nested(1, (v) => [v])] }) },
    { name: "knows", inputSchema },
  ];
  return {
    listTools: async () => ({
      tools: tools.map((tool) => ({ ...tool, annotations: { readOnlyHint: true } })),
    }),
    callTool: async () => ({ content: [], structuredContent: { a: 1 } }),
  };
}

test("schemas that are nested thousands deep end their own calls, and no script is blamed", async () => {
  const server = await mcp(deepServer(), { namespace: "srv" });
  const other = await glovebox.createCodeMode({ sources: [server], typeCheck: "off" });
  const call = (name) => inTime(other.execute({ code: `await srv.${name}(a=1)` }));
  for (const name of ["takes", "presumes"]) {
    const { error } = await call(name);
    assert.deepEqual([error?.code, error?.blame], ["tool-schema-unusable", "tool"], name);
  }
  const { value, calls } = await call("gives");
  assert.deepEqual(value, { a: 1 });
  assert.match(calls[0].warning, /^The result was not compared with the declared type/);
  assert.deepEqual((await call("knows")).value, { a: 1 });
  const told = await other.inspect({ names: ["srv.takes", "srv.gives", "srv.presumes"] });
  assert.match(told, /def takes[^]*def gives[^]*def presumes/);
  other.dispose();
});

test("descriptions of a megabyte are cut, and take no longer than others", async () => {
  const description = `${"Sells what clients of the bank want. ".repeat(30_000)}`;
  const all = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `sell${i}`,
      { description, readOnly: true, run: () => 1 },
    ]),
  );
  const shop = glovebox.functions("shop", all);
  const other = await glovebox.createCodeMode({ sources: [shop], typeCheck: "off", warm: 0 });
  const told = [];
  const tookMs = await spentMsOf(async () => {
    told.push(await other.inspect({ names: ["shop.sell0", "shop.sell1", "shop.sell2"] }));
    told.push(await other.inspect({ query: "sell to clients" }));
    told.push(await other.inspect({}));
  });
  assert.ok(tookMs < 2_000, `${tookMs} ms of the processor`);
  assert.ok(told.every((text) => text.length < 20_000));
  other.dispose();
});
