/** The plugin's methods and stream, as apps of a platform use them: each has its own runs, and a person's word for them. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { MapStore } from "../../../../../web-client/src/test/js/runs/map-store.js";
import {
  offerCodeMode,
  readApps,
} from "../../../../../web-client/src/main/js/io-connect/plugin.js";
import { PlayedInterop } from "./platform-interop.mjs";
import { glovebox } from "./sources.mjs";

const { connectCodeMode } = await import("../../../../../web-client/target/npm/io-connect.js");

let orders = 0;
let placing = () => {};

const desk = glovebox.functions("desk", {
  price: { readOnly: true, run: ({ of }) => `${of} costs 5` },
  order: { run: () => `order ${++orders}` },
  order_slowly: {
    run: () => {
      placing();
      return new Promise(() => {});
    },
  },
});

const opened = [];
after(() => opened.forEach((made) => made.dispose()));

/** A platform with the plugin, whose store may be that of another. */
async function platform({ store = new MapStore(), allow = [], egress, apps } = {}) {
  const interop = new PlayedInterop();
  const policy = { allow };
  const options = { sources: [desk], typeCheck: "off", store, policy, ...(egress && { egress }) };
  const codeMode = await glovebox.createCodeMode(options);
  opened.push(codeMode);
  const isRedacted = Boolean(egress?.redact);
  await offerCodeMode(interop.ioOf("platform"), codeMode, { rules: readApps(apps), isRedacted });
  return { interop, codeMode, connect: (app) => connectCodeMode(interop.ioOf(app)) };
}

let shared;
before(async () => (shared = await platform()));

test("inputs and limits go with a script", async () => {
  const app = await shared.connect("crm");
  const { value } = await app.execute({ code: "n + 1", inputs: { n: 41 } });
  assert.equal(value, 42);
  const { error } = await app.execute({ code: "while True: pass", limits: { cpuMs: 200 } });
  assert.equal(error.code, "limit-cpu");
});

test("a key is a run of its application alone", async () => {
  const [crm, window, reports] = await Promise.all(["crm", "crm", "reports"].map(shared.connect));
  const asked = { code: "await desk.price(of='gold')", idempotencyKey: "monday" };
  const runs = [];
  for (const app of [crm, window, reports]) runs.push(await app.execute(asked));
  assert.deepEqual(
    runs.map(({ value }) => value),
    Array(3).fill("gold costs 5"),
  );
  assert.equal(runs[0].runId, runs[1].runId);
  assert.notEqual(runs[0].runId, runs[2].runId);
});

test("an app ends its own run that waits, and finds it by what became of it", async () => {
  const app = await shared.connect("blotter");
  const { runId } = await app.execute({ code: "await desk.order()" });
  await app.execute({ code: "1" });
  assert.deepEqual(
    (await app.runs.list({ status: ["paused"] })).map((run) => run.runId),
    [runId],
  );
  assert.equal((await app.runs.list({ limit: 1 })).length, 1);
  await app.runs.cancel(runId);
  assert.deepEqual(await app.runs.list({ status: ["paused"] }), []);
  assert.equal((await app.runs.get(runId)).status, "run-cancelled");
});

test("a run whose platform went away goes on, and a person says what became of its call", async () => {
  const written = new MapStore();
  const first = await platform({ store: written, allow: ["desk.*"] });
  const begun = new Promise((tell) => (placing = tell));
  const app = await first.connect("crm");
  app.execute({ code: "await desk.order_slowly() + '!'" }).catch(() => {});
  await begun;
  const [{ runId }] = await app.runs.list();
  const { entries, head } = await written.read(runId);
  const store = new MapStore();
  await store.append(runId, 1, entries, head, { first: true });
  first.codeMode.dispose();

  const second = await platform({ store, allow: ["desk.*"] });
  const [again, other] = await Promise.all(["crm", "reports"].map(second.connect));
  await assert.rejects(other.runs.resume(runId), { code: "request-invalid" });
  const { status, approval } = await again.runs.resume(runId);
  assert.equal(status, "paused");
  const said = { happened: true, result: "placed" };
  await assert.rejects(other.runs.settle(runId, approval.callId, said), {
    message: `this application has no run ${runId}`,
  });
  const outcome = await again.runs.settle(runId, approval.callId, said);
  assert.equal(outcome.value, "placed!");
});

test("what is printed is sent, but not by a platform that redacts", async () => {
  for (const [egress, heard] of [
    [undefined, ["run:start", "run:output", "run:end"]],
    [{ redact: { fields: ["iban"] } }, ["run:start", "run:end"]],
  ]) {
    const app = await (await platform({ egress })).connect("crm");
    const events = [];
    for (const event of ["run:start", "run:output", "run:end"]) {
      app.on(event, () => events.push(event));
    }
    await app.execute({ code: "print('hello')" });
    assert.deepEqual(events, heard);
  }
});

test("what an app makes up is refused by name", async () => {
  const { interop } = shared.interop.ioOf("crm");
  for (const [method, given, words] of [
    ["CodeMode.Execute", { code: "1", session: "s" }, /apps of a platform have no sessions/],
    ["CodeMode.Execute", { code: "1", idempotencyKey: "k".repeat(100) }, /pass 100/],
    ["CodeMode.Answer", { tool: "constructor" }, /there is no tool constructor/],
    ["CodeMode.Runs.Get", {}, /has no run undefined/],
  ]) {
    await assert.rejects(interop.invoke(method, given), ({ message }) => {
      assert.match(message, /request-invalid: /);
      assert.match(message, words);
      return true;
    });
  }
});

test("who may use it, and who may answer for a person, is by the application's name", async () => {
  const apps = { allow: ["crm", "reports"], block: ["reports"], approve: ["desk"] };
  const guarded = await platform({ apps });
  const app = await guarded.connect("crm");
  for (const name of ["reports", "blotter"]) {
    await assert.rejects(guarded.connect(name), {
      message: "this application may not use Code Mode",
    });
  }
  const { runId, approval } = await app.execute({ code: "await desk.order()" });
  for (const verb of ["approve", "deny", "settle"]) {
    await assert.rejects(app.runs[verb](runId, approval.callId, {}), {
      message: "this application may not answer for a person",
    });
  }
});
