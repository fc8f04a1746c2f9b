import assert from "node:assert/strict";
import { test } from "node:test";
import { RunWindows } from "../../../main/js/runs/windows.js";

const HERE = "run-here";
const CHANNEL = "windows-of-a-test";
/** A call that waits until nothing else goes on. */
const LATER = "run-here.9";

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
    isPostponed: (runId, callId) => callId === LATER,
    cancel: note("cancel"),
    answer: note("answer"),
  };
  return new RunWindows(core, { channel: CHANNEL });
}

/** A window that has no run, and sees that another has one; the run is free when the test says so. */
function windowWithout(channel = CHANNEL) {
  let free;
  const isFree = new Promise((resolve) => (free = resolve));
  const isMine = () => false;
  const locks = { channel, held: async () => [HERE], free: () => isFree, isMine };
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

test("what waits until nothing else goes on is left to whoever asked", async () => {
  const done = [];
  const owner = windowWith(done);
  const { windows, free } = windowWithout();
  const asked = windows.ask(HERE, { act: "approve", callId: LATER, said: "{}" });
  setTimeout(free, 50);
  assert.equal(await asked, undefined);
  assert.deepEqual(done, []);
  owner.close();
  windows.close();
});

test("an outcome that is on its way when the run is free is waited for", async () => {
  let free;
  const owner = windowWith([], async () => {
    free();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { status: "paused" };
  });
  const other = windowWithout();
  free = other.free;
  const told = await other.windows.ask(HERE, { act: "approve", callId: "run-here.1", said: "{}" });
  assert.deepEqual(told, { status: "paused" });
  owner.close();
  other.windows.close();
});

test("a run that this window has, or is about to have, is no other window's", async () => {
  const locks = { channel: CHANNEL, held: async () => [HERE], isMine: (runId) => runId === HERE };
  const taking = new RunWindows({ has: () => false }, locks);
  assert.equal(await taking.haveIt(HERE), false);
  taking.close();
  const { windows } = windowWithout();
  windows.close();
  assert.equal(await windows.haveIt(HERE), false);
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
  assert.deepEqual(await after.heard, [
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
    { act: "approve", callId: "run-here.1", said: "x".repeat(20_000_001) },
    { act: "approve", callId: "run-here.1", said: "{" },
  ];
  for (const [i, wanted] of forms.entries()) {
    page.say({ id: `f${i}`, runId: HERE });
    page.say({ id: `f${i}`, to: here, wanted });
  }
  page.say({ id: "last", runId: HERE });
  page.say({ id: "last", to: here, wanted: { act: "cancel" } });
  while (done.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(done, [["cancel", HERE]]);
  for (const each of [page, other, owner]) each.close();
});

test("a wish that comes twice is done once", async () => {
  const done = [];
  const owner = windowWith(done);
  const page = anybody(3);
  page.say({ id: "q", runId: HERE });
  const told = new Promise((resolve) => setTimeout(resolve, 50)).then(async () => {
    const wanted = { act: "cancel" };
    const here = (await first)[0].here;
    page.say({ id: "q", to: here, wanted });
    page.say({ id: "q", to: here, wanted });
  });
  const listener = anybody(1);
  const first = listener.heard;
  await told;
  const [, ...answers] = await page.heard;
  assert.equal(done.length, 1);
  assert.deepEqual(answers.map(({ outcome, refused }) => outcome?.status ?? refused).sort(), [
    "completed",
    "the window was asked too long ago",
  ]);
  for (const each of [page, listener, owner]) each.close();
});

test("windows of another store hear nothing", async () => {
  const owner = windowWith([]);
  const { windows } = windowWithout("another");
  await assert.rejects(windows.ask(HERE, { act: "cancel" }), { code: "run-elsewhere" });
  owner.close();
  windows.close();
});
