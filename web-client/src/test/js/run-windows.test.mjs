import assert from "node:assert/strict";
import { test } from "node:test";
import { RunWindows } from "../../main/js/runs/windows.js";

const HERE = "run-here";

/** A window with one run, in which what others want is written down. */
function windowWith(done, answer = async () => {}) {
  const note =
    (act) =>
    (...given) => {
      done.push([act, ...given]);
      return answer();
    };
  const core = {
    has: (runId) => runId === HERE,
    cancel: note("cancel"),
    settle: note("settle"),
    answer: note("answer"),
  };
  return new RunWindows(core, {});
}

/** A window that has no run, and sees that another has one; the run is free when the test says so. */
function windowWithout() {
  let free;
  const isFree = new Promise((resolve) => (free = resolve));
  const locks = { held: async () => [HERE], free: () => isFree, steal: async () => {} };
  return { windows: new RunWindows({ has: () => false }, locks), free };
}

/** What a page of the origin sends, and what it hears by then. */
async function sent(messages, most = messages.length) {
  const channel = new BroadcastChannel("glovebox-runs");
  const heard = [];
  const hasHeard = new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      heard.push(data);
      if (heard.length === most) resolve();
    };
  });
  for (const message of messages) channel.postMessage(message);
  channel.postMessage({ ask: "last", runId: HERE, act: "settle", callId: "last", said: "{" });
  await hasHeard;
  channel.close();
  return heard;
}

test("the window that has a run does what another wants", async () => {
  const done = [];
  const owner = windowWith(done);
  const { windows, free } = windowWithout();
  const asked = windows.first(HERE, "approve", "run-here.1", { args: { n: 1 } });
  setTimeout(free, 50);
  await asked;
  owner.close();
  windows.close();
  assert.deepEqual(done, [["answer", HERE, "run-here.1", true, { args: { n: 1 } }]]);
});

test("what the window that has the run refuses is told", async () => {
  const owner = windowWith([], async () => {
    throw new Error("it does not wait");
  });
  const { windows } = windowWithout();
  const refused = { code: "request-invalid", message: /refuses: it does not wait$/ };
  await assert.rejects(windows.first(HERE, "deny", "run-here.1"), refused);
  owner.close();
  windows.close();
});

test("a window that does not answer is told with the way to take the run", async () => {
  const { windows } = windowWithout();
  const silent = { code: "run-elsewhere", hint: /takeOver: true/ };
  await assert.rejects(windows.first(HERE, "cancel"), silent);
  windows.close();
});

test("what is no request, or about no run of this window, does nothing", async () => {
  const done = [];
  const owner = windowWith(done);
  const named = { ask: "a", runId: HERE, callId: "run-here.1" };
  const nothing = [null, 7, "cancel", [], {}, { ask: 1, runId: HERE, act: "cancel" }];
  const wrong = [
    { ...named, act: "delete" },
    { ...named, act: ["cancel"] },
    { ...named, act: "cancel", runId: [HERE] },
    { ...named, act: "cancel", runId: "run-other" },
    { ...named, act: "cancel", runId: "x".repeat(100_000) },
    { ask: "x".repeat(100_000), runId: HERE, act: "cancel" },
    { ask: "of nobody", answer: "heard" },
    { ask: "of nobody", answer: "refused", words: {} },
  ];
  const heard = await sent([...nothing, ...wrong], 2);
  assert.deepEqual(
    heard.map(({ ask }) => ask),
    ["last", "last"],
  );
  const refused = [
    { ...named, act: "approve", callId: 1 },
    { ...named, act: "approve", said: { args: {} } },
    { ...named, act: "approve", said: "x".repeat(2_000_000) },
  ];
  assert.equal((await sent(refused, 5)).filter(({ answer }) => answer === "refused").length, 4);
  assert.deepEqual(done, []);
  owner.close();
});

test("a flood is refused, and the window goes on", async () => {
  const done = [];
  let end;
  const isOver = new Promise((resolve) => (end = resolve));
  const owner = windowWith(done, () => isOver);
  const flood = Array.from({ length: 500 }, (none, i) => ({
    ask: `${i}`,
    runId: HERE,
    act: "cancel",
  }));
  const heard = await sent(flood, 501);
  assert.equal(done.length, 50);
  assert.equal(heard.filter(({ answer }) => answer === "refused").length, 451);
  end();
  owner.close();
});
