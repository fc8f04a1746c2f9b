/** Tracers that fail: nothing of what they trace is another one for it, and the developer is told once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Telemetry } from "../../main/js/code-mode/telemetry.js";

const METHODS = ["setAttributes", "setStatus", "end"];
const FOUND = [{ severity: "error" }, { severity: "warning" }];
const API = {
  context: { active: () => "active" },
  trace: { setSpan: () => "within" },
  SpanStatusCode: { ERROR: 2 },
};

const refuse = () => {
  throw new Error("exporter gone");
};
const rejectLate = () => Promise.reject(new Error("exporter gone"));

const spanWith = (more) => ({
  ...Object.fromEntries(METHODS.map((name) => [name, () => undefined])),
  ...more,
});
const tracerOf = (span) => ({ startSpan: () => span });
const broken = new Proxy(Object.freeze({}), { get: refuse, getPrototypeOf: refuse });

const FAILING = {
  "startSpan throws": { tracer: { startSpan: refuse } },
  "startSpan rejects": { tracer: { startSpan: rejectLate } },
  "startSpan gives nothing": { tracer: tracerOf(undefined) },
  "startSpan gives null": { tracer: tracerOf(null) },
  "startSpan gives a text": { tracer: tracerOf("span") },
  "startSpan gives what cannot be looked at": { tracer: tracerOf(broken) },
  "a span that can only end": { tracer: tracerOf({ end: () => undefined }) },
  "no active context": { api: { ...API, context: { active: refuse } } },
  "no parent": { api: { ...API, trace: { setSpan: refuse } } },
  "no code of a status": { api: { ...API, SpanStatusCode: undefined } },
};
for (const name of METHODS) {
  FAILING[`${name} throws`] = { tracer: tracerOf(spanWith({ [name]: refuse })) };
  FAILING[`${name} rejects`] = { tracer: tracerOf(spanWith({ [name]: rejectLate })) };
}

/** What is traced, all in one: listeners that throw are told as the event hub does. */
async function traced(given) {
  const telemetry = Telemetry.of({
    telemetry: { tracer: tracerOf(spanWith()), api: API, payloads: true, ...given },
  });
  const listeners = {};
  const checks = [];
  const made = {
    on: (event, listener) => (listeners[event] = listener),
    check: async (code) => {
      checks.push(code);
      if (code === "fails") throw new Error("no checker");
      return FOUND;
    },
  };
  telemetry.follow(made);
  const { onApproval } = telemetry.asked({
    onApproval: async ({ tool }) => (tool === "no.body" ? refuse() : { decision: "approve" }),
  });
  const run = { runId: "run-1", callId: "run-1.1" };
  listeners["run:start"]({ ...run, caller: "desk" });
  listeners["run:checked"]({ ...run, ms: 1, errors: 1, warnings: 0, code: "type-check-failed" });
  listeners["call:start"]({ ...run, tool: "bank.pay", decision: "ask", rule: "default" });
  const outcomes = [
    await onApproval({ ...run, tool: "bank.pay" }),
    await onApproval({ ...run, tool: "no.body" }).catch(({ message }) => message),
  ];
  listeners["call:end"]({ ...run, status: "tool-failed", bytes: 1, argumentBytes: 1 });
  const outcome = { status: "failed", value: 1, output: "", calls: [], usage: {} };
  listeners["run:end"]({ runId: "run-1", outcome: { ...outcome, error: { code: "x" } } });
  outcomes.push(await made.check("1"), await made.check("fails").catch(({ message }) => message));
  return { outcomes, checks };
}

async function told(work) {
  const said = [];
  const real = console.error;
  console.error = (...words) => said.push(words.join(" "));
  try {
    await work();
    await new Promise(setImmediate);
  } finally {
    console.error = real;
  }
  return said;
}

for (const [name, given] of Object.entries(FAILING)) {
  test(`${name}: outcomes are the same, and it is told once`, async () => {
    const said = await told(async () => {
      const { outcomes, checks } = await traced(given);
      assert.deepEqual(outcomes, [{ decision: "approve" }, "exporter gone", FOUND, "no checker"]);
      assert.deepEqual(checks, ["1", "fails"]);
    });
    assert.equal(said.length, 1, said.join("\n"));
    assert.match(said[0], /^glovebox: telemetry failed: \w*Error: \S/);
  });
}

test("a span that takes no attributes ends all the same", async () => {
  const begun = [];
  const ended = [];
  const startSpan = (name) => {
    begun.push(name);
    return spanWith({ setAttributes: refuse, setStatus: refuse, end: () => ended.push(name) });
  };
  await told(() => traced({ tracer: { startSpan } }));
  assert.deepEqual(ended.sort(), begun.sort());
  assert.equal(begun.length, 7);
});

test("an answer that cannot be looked at is given on as it is", async () => {
  const telemetry = Telemetry.of({ telemetry: { tracer: tracerOf(spanWith()), api: API } });
  const answer = {
    get decision() {
      return refuse();
    },
  };
  const said = await told(async () => {
    const { onApproval } = telemetry.asked({ onApproval: async () => answer });
    assert.equal(await onApproval({ runId: "run-1", callId: "run-1.1", tool: "bank.pay" }), answer);
  });
  assert.deepEqual(said, ["glovebox: telemetry failed: Error: exporter gone"]);
});

test("a tracer that works is told nothing of", async () => {
  assert.deepEqual(await told(() => traced({})), []);
});
