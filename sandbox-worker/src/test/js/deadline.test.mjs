import assert from "node:assert/strict";
import test from "node:test";
import { keepDeadline } from "../../main/js/guest/deadline.js";

const ASKED = "_Py_CheckEmscriptenSignals_Helper";

function waitFor(ms) {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Asks as a loop of Python does, until what is asked throws; gives up after two seconds. */
function spin(ask) {
  const startedAt = performance.now();
  while (performance.now() - startedAt < 2000) ask();
  return performance.now() - startedAt;
}

test("a turn that takes too long is unwound, soon after its time", () => {
  const deadline = keepDeadline();
  const { [ASKED]: ask } = deadline.wrap({ [ASKED]: () => 2 });
  const startedAt = performance.now();
  deadline.turnBegins(20);
  assert.throws(() => spin(ask), /the turn took too long/);
  const took = performance.now() - startedAt;
  assert.ok(took >= 20 && took < 1000, `${took} ms`);
});

test("slow work is asked about at once, whatever was asked often before", () => {
  const deadline = keepDeadline();
  const { [ASKED]: ask } = deadline.wrap({ [ASKED]: () => 2 });
  deadline.turnBegins(0);
  const askSlowly = () => {
    for (let asked = 0; asked < 100; asked++) {
      waitFor(1);
      ask();
    }
  };
  assert.throws(askSlowly, /the turn took too long/);
});

test("between turns nobody is unwound, and there is never a signal", () => {
  const deadline = keepDeadline();
  const { [ASKED]: ask, other } = deadline.wrap({ [ASKED]: () => 2, other: 1 });
  deadline.turnBegins(0);
  deadline.around(() => {})();
  waitFor(30);
  for (let asked = 0; asked < 100; asked++) assert.equal(ask(), 0);
  assert.equal(other, 1);
});

test("a turn that ends by throwing has ended too", () => {
  const deadline = keepDeadline();
  const { [ASKED]: ask } = deadline.wrap({ [ASKED]: () => 2 });
  deadline.turnBegins(0);
  const end = deadline.around(() => {
    throw new Error("ended");
  });
  assert.throws(end, /ended/);
  waitFor(30);
  assert.equal(ask(), 0);
});

test("wasm that does not ask any more is noticed at once", () => {
  assert.throws(() => keepDeadline().wrap({}), /no longer imports/);
});
