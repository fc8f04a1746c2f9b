/** The spans of a Code Mode, by the SDK of OpenTelemetry itself. */
import assert from "node:assert/strict";
import * as api from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { checkWhenReady } from "../../web/calls/checked.js";
import { glovebox } from "./sources.mjs";

const { mcp } = await import("../../../../../web-client/target/npm/mcp.js");

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("tests");
const SECRET = "very-secret";

const bank = glovebox.functions("bank", {
  balance: { readOnly: true, run: ({ of }) => `${of} has 5` },
  pay: { run: () => SECRET },
  fail: {
    readOnly: true,
    run() {
      throw new Error(SECRET);
    },
  },
});

const open = (telemetry, options) =>
  glovebox.createCodeMode({
    sources: [bank],
    onApproval: async () => ({ decision: "approve" }),
    telemetry: { api, tracer, ...telemetry },
    ...options,
  });

let codeMode;
before(async () => {
  codeMode = await open();
  await checkWhenReady(codeMode, "");
});
beforeEach(() => exporter.reset());
after(() => codeMode.dispose());

const spans = () => exporter.getFinishedSpans();
const named = (name) => spans().find((span) => span.name === name);

test("a run has a span, its calls are within it, and a question within its call", async () => {
  const code = `print("${SECRET}")\n[await bank.balance(of="${SECRET}"), await bank.pay()]`;
  const { status, runId } = await codeMode.execute({ code, caller: "desk" });
  assert.equal(status, "completed");
  const run = named("glovebox.run");
  const [balance, pay] = ["balance", "pay"].map((name) => named(`execute_tool bank.${name}`));
  const asked = named("glovebox.approval");
  const check = named("glovebox.check");
  assert.equal(spans().length, 5);
  assert.equal(run.parentSpanContext, undefined);
  const parents = [check, balance, pay, asked].map((span) => span.parentSpanContext.spanId);
  const [outer, inner] = [run, pay].map((span) => span.spanContext().spanId);
  assert.deepEqual(parents, [outer, outer, outer, inner]);
  assert.equal(run.attributes["glovebox.run.id"], runId);
  assert.equal(run.attributes["glovebox.run.status"], "completed");
  assert.equal(run.attributes["glovebox.caller"], "desk");
  assert.equal(run.attributes["glovebox.run.calls"], 2);
  assert.equal(pay.attributes["gen_ai.operation.name"], "execute_tool");
  assert.equal(pay.attributes["gen_ai.tool.name"], "bank.pay");
  assert.equal(pay.attributes["glovebox.policy.decision"], "ask");
  assert.equal(asked.attributes["glovebox.approval.decision"], "approve");
  assert.ok(!JSON.stringify(spans().map(shown)).includes(SECRET));
});

test("what fails is told by its code, without its words", async () => {
  await codeMode.execute({ code: "await bank.fail()" });
  for (const name of ["glovebox.run", "execute_tool bank.fail"]) {
    const { attributes, status } = named(name);
    assert.equal(attributes["error.type"], "tool-failed", name);
    assert.deepEqual(status, { code: api.SpanStatusCode.ERROR });
  }
  assert.ok(!JSON.stringify(spans().map(shown)).includes(SECRET));
});

test("a name that a script made up is in no span", async () => {
  await codeMode.execute({ code: `await getattr(bank, "${SECRET.replace("-", "_")}")()` });
  assert.deepEqual(
    spans().map(({ name }) => name),
    ["glovebox.check", "glovebox.run"],
  );
});

/** What a server may call its tools, and itself where nobody gives it a namespace. */
const HOSTILE = [
  "__proto__",
  "constructor",
  "glovebox.run",
  "two\nlines\u001b[31m",
  "\u202egnp.exe",
  '<img src=x onerror="alert(1)">',
  "${process.exit()}",
  "clients\u200b of Zürich 客",
  "n".repeat(100_000),
];

test("a hostile name of a server or a tool is in a span as Python has it: short, and one word", async (t) => {
  const client = {
    getServerVersion: () => ({ name: "srv\n\u202e\"'<b>".repeat(1_000), version: "1" }),
    listTools: async () => ({
      tools: HOSTILE.map((name) => ({
        name,
        inputSchema: { type: "object", properties: {} },
        annotations: { readOnlyHint: true },
      })),
    }),
    callTool: async ({ name }) => ({ content: [{ type: "text", text: name.slice(0, 9) }] }),
  };
  const hostile = await open({}, { sources: [await mcp(client)], typeCheck: "off" });
  t.after(() => hostile.dispose());
  const called = [];
  hostile.on("call:start", ({ tool }) => called.push(tool));
  const asked = await hostile.inspect({});
  const [namespace] = asked.match(/\bsrv\w*/);
  const stubs = await hostile.inspect({ namespace });
  const functions = new Set(
    Array.from(stubs.matchAll(/^ *(?:async def )?(?:srv\w*\.)?(\w+)\(/gm), (found) => found[1]),
  );
  const code = `[${[...functions].map((name) => `await ${namespace}.${name}()`)}]`;
  const { value, error } = await hostile.execute({ code });
  assert.equal(value?.length, HOSTILE.length, error?.message);
  const names = spans()
    .map(({ name }) => name)
    .filter((name) => name !== "glovebox.run");
  assert.deepEqual(
    names,
    called.map((tool) => `execute_tool ${tool}`),
  );
  for (const name of names) assert.match(name, /^execute_tool \w{1,100}\.\w{1,200}$/);
  const run = named("glovebox.run").spanContext().spanId;
  for (const { name, attributes, parentSpanContext } of spans().slice(0, -1)) {
    assert.equal(attributes["gen_ai.tool.name"], name.slice("execute_tool ".length));
    assert.equal(parentSpanContext.spanId, run);
  }
});

test("a check has a span", async () => {
  await codeMode.check("await bank.balanc()");
  assert.equal(named("glovebox.check").attributes["glovebox.check.errors"], 1);
});

test("the check before a run is a span within it, which took time, and what it refuses is counted", async () => {
  const { error } = await codeMode.execute({ code: "await bank.balanc()" });
  assert.equal(error.code, "type-check-failed");
  const [check, run] = ["glovebox.check", "glovebox.run"].map(named);
  assert.equal(check.parentSpanContext.spanId, run.spanContext().spanId);
  assert.equal(check.attributes["glovebox.check.errors"], 1);
  assert.equal(check.attributes["glovebox.check.warnings"], 0);
  assert.ok(check.duration[0] > 0 || check.duration[1] > 0);
});

test("a run that nothing checks has no span of a check", async () => {
  const unchecked = await open({}, { typeCheck: "off" });
  await unchecked.execute({ code: "1" });
  assert.equal(named("glovebox.check"), undefined);
  unchecked.dispose();
});

test("a run that waits ends its span, and has another one as it goes on", async () => {
  const waiting = await open({}, { onApproval: undefined });
  const { runId, approval } = await waiting.execute({ code: "await bank.pay()" });
  assert.equal(named("glovebox.run").attributes["glovebox.run.status"], "paused");
  exporter.reset();
  await waiting.runs.approve(runId, approval.callId);
  assert.equal(named("glovebox.run").attributes["glovebox.run.status"], "completed");
  waiting.dispose();
});

test("payloads are those that egress lets pass, where they are asked for", async () => {
  const redact = { patterns: [/very-\w+/g] };
  const telling = await open({ payloads: true }, { egress: { redact } });
  await telling.execute({
    code: 'print("seen")\n[await bank.balance(of="Ito"), await bank.pay()]',
  });
  const { attributes } = named("glovebox.run");
  assert.equal(attributes["glovebox.run.output"], "seen\n");
  assert.match(attributes["glovebox.run.value"], /^\["Ito has 5",/);
  assert.ok(!JSON.stringify(spans().map(shown)).includes(SECRET));
  telling.dispose();
});

test("what is no tracer is refused by name", async () => {
  for (const [telemetry, message] of [
    [{ tracer: {} }, /option telemetry\.tracer must be/],
    [{ api: {} }, /option telemetry\.api must be/],
    [{ payload: true }, /unknown option telemetry: payload/],
  ]) {
    await assert.rejects(open(telemetry), { code: "option-invalid", message });
  }
});

test("spans and attributes are those of the guide's table, and no others", async () => {
  await codeMode.execute({ code: "await bank.pay()", caller: "desk" });
  await codeMode.check("1");
  const made = {};
  for (const { name, attributes } of spans()) {
    const names = (made[kindOf(name)] ??= new Set());
    for (const attribute of Object.keys(attributes)) names.add(attribute);
  }
  const guide = await readFile("../docs/how-to/telemetry.md", "utf8");
  const rows = Array.from(guide.matchAll(/^\| `([^`]+)` \|.*\| (.*) \|$/gm));
  const told = rows.map(([, name, attributes]) => [kindOf(name), namesIn(attributes)]);
  assert.deepEqual(sorted(Object.entries(made)), sorted(told));
});

/** A call's span has the name of its function in its own. */
const kindOf = (name) => name.split(" ")[0];

const sorted = (entries) =>
  Object.fromEntries(entries.map(([name, attributes]) => [name, [...attributes].sort()]).sort());

/** Names in a cell, of which the later ones leave out what they begin with. */
function namesIn(cell) {
  let begin;
  return Array.from(cell.matchAll(/`([\w.]+)`/g), ([, name]) => {
    if (name.startsWith(".")) return begin + name;
    begin = name.slice(0, name.lastIndexOf("."));
    return name;
  });
}

const shown = ({ name, attributes, status, events }) => ({ name, attributes, status, events });
