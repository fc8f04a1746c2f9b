import assert from "node:assert/strict";
import { test } from "node:test";
import { RunWindows } from "../../main/js/runs/windows.js";

const HERE = "run-here";
const CHANNEL = "windows-of-a-test";

/** A window with one run, in which what others want is written down. */
function windowWith(done, answer = async () => ({ status: "completed" })) {
  const note =
    (act) =>
    (...given) => {
      done.push([act, ...given]);
      return answer();
    };
  const core = {
    has: (runId) => runId === HERE,
    cancel: note("cancel"),
    answer: note("answer"),
  };
  return new RunWindows(core, { channel: CHANNEL });
}

/** A window that has no run, and sees that another has one; the run is free when the test says so. */
function windowWithout(channel = CHANNEL) {
  let free;
  const isFree = new Promise((resolve) => (free = resolve));
  const locks = { channel, held: async () => [HERE], free: () => isFree };
  return { windows: new RunWindows({ has: () => false }, locks), free };
}

/** A page of the origin that says what it likes; `heard` resolves to the first messages that it hears. */
function anybody(most) {
  const channel = new BroadcastChannel(CHANNEL);
  const messages = [];
  const heard = new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      messages.push(data);
      if (messages.length === most) resolve(messages);
    };
  });
  return { say: (message) => channel.postMessage(message), heard, close: () => channel.close() };
}

test("the window that has a run does what another wants, and tells how it went on", async () => {
  const done = [];
  const owner = windowWith(done);
  const { windows } = windowWithout();
  assert.equal(await windows.haveIt(HERE), true);
  const said = JSON.stringify({ args: { n: 1 } });
  const wanted = { act: "approve", callId: "run-here.1", said };
  assert.deepEqual(await windows.ask(HERE, wanted), { status: "completed" });
  assert.deepEqual(done, [["answer", HERE, "run-here.1", true, { args: { n: 1 } }]]);
  owner.close();
  windows.close();
});

test("what the window that has the run refuses is told", async () => {
  const owner = windowWith([], async () => {
    throw new Error("it does not wait");
  });
  const { windows } = windowWithout();
  const refused = { code: "request-invalid", message: /refuses: it does not wait$/ };
  await assert.rejects(windows.ask(HERE, { act: "deny", callId: "run-here.1" }), refused);
  owner.close();
  windows.close();
});

test("a run that is free by then is left to whoever asked", async () => {
  const { windows, free } = windowWithout();
  const asked = windows.ask(HERE, { act: "cancel" });
  free();
  assert.equal(await asked, undefined);
  windows.close();
});

test("a window that does not answer is told with the way to take the run", async () => {
  const { windows } = windowWithout();
  const silent = { code: "run-elsewhere", hint: /takeOver: true/ };
  await assert.rejects(windows.ask(HERE, { act: "cancel" }), silent);
  windows.close();
});

test("what was given up is not done by a window that hears of it later", async () => {
  const late = anybody(1);
  const { windows } = windowWithout();
  const asked = windows.ask(HERE, { act: "cancel" });
  const [question] = await late.heard;
  await assert.rejects(asked, { code: "run-elsewhere" });
  const after = anybody(2);
  late.say({ id: question.id, here: "who was frozen" });
  late.say({ id: "last", runId: "nobody's" });
  const timeout = new Promise((resolve) => setTimeout(resolve, 100, "nothing"));
  const heard = await Promise.race([after.heard, timeout]);
  assert.deepEqual(heard, [
    { id: question.id, here: "who was frozen" },
    { id: "last", runId: "nobody's" },
  ]);
  for (const each of [late, after, windows]) each.close();
});

test("only the first that has the run is told what is wanted", async () => {
  const page = anybody(1);
  const { windows, free } = windowWithout();
  const asked = windows.ask(HERE, { act: "cancel" });
  const [{ id }] = await page.heard;
  const listener = anybody(4);
  page.say({ id, here: "first" });
  page.say({ id, here: "second" });
  page.say({ id: "last", here: "nobody" });
  const told = (await listener.heard).filter(({ to }) => to);
  assert.deepEqual(told, [{ id, to: "first", wanted: { act: "cancel" } }]);
  free();
  assert.equal(await asked, undefined);
  for (const each of [page, listener, windows]) each.close();
});

test("a window does nothing for a wish that it was not asked about before", async () => {
  const done = [];
  const owner = windowWith(done);
  const page = anybody(1);
  page.say({ id: "a", runId: HERE });
  const [{ here }] = await page.heard;
  const other = anybody(2);
  const wrong = [
    null,
    7,
    "cancel",
    [],
    {},
    { id: 1, runId: HERE },
    { id: "a", to: "another window", wanted: { act: "cancel" } },
    { id: "b", to: here, wanted: { act: "cancel" } },
    { id: "x".repeat(100_000), runId: HERE },
    { id: "c", runId: "run-other" },
    { id: "d", outcome: { status: "completed" } },
    { id: "e", refused: {} },
  ];
  for (const message of wrong) page.say(message);
  const forms = [
    { act: "delete" },
    { act: ["cancel"] },
    null,
    "cancel",
    { act: "approve", callId: 1 },
    { act: "deny", callId: "x".repeat(1_000) },
    { act: "approve", callId: "run-here.1", said: {} },
    { act: "approve", callId: "run-here.1", said: "x".repeat(1_000_001) },
    { act: "approve", callId: "run-here.1", said: "{" },
  ];
  for (const [i, wanted] of forms.entries()) {
    page.say({ id: `f${i}`, runId: HERE });
    page.say({ id: `f${i}`, to: here, wanted });
  }
  page.say({ id: "last", runId: HERE });
  page.say({ id: "last", to: here, wanted: { act: "cancel" } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(done, [["cancel", HERE]]);
  for (const each of [page, other, owner]) each.close();
});

test("questions without end are forgotten", async () => {
  const done = [];
  const owner = windowWith(done);
  const page = anybody(1);
  for (let i = 0; i <= 50; i++) page.say({ id: `q${i}`, runId: HERE });
  const [{ here }] = await page.heard;
  page.say({ id: "q0", to: here, wanted: { act: "cancel" } });
  page.say({ id: "q50", to: here, wanted: { act: "cancel" } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(done.length, 1);
  page.close();
  owner.close();
});

test("windows of another store hear nothing", async () => {
  const owner = windowWith([]);
  const { windows } = windowWithout("another");
  await assert.rejects(windows.ask(HERE, { act: "cancel" }), { code: "run-elsewhere" });
  owner.close();
  windows.close();
});
