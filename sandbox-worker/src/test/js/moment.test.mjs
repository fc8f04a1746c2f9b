import assert from "node:assert/strict";
import test from "node:test";
import { keepMoment } from "../../main/js/guest/moment.js";

const SEED = "ab".repeat(32);

function started() {
  const memory = { buffer: new ArrayBuffer(64) };
  const env = { emscripten_get_now: () => -1, emscripten_date_now: () => -1, other: 7 };
  const wasi = { clock_time_get: () => "the device's", random_get: () => "the device's" };
  const moment = keepMoment();
  const wrapped = moment.wrap({ env, wasi });
  moment.onInstance({ exports: { memory } });
  const nanoseconds = (clock) => {
    assert.equal(wrapped.wasi.clock_time_get(clock, 1n, 8), 0);
    return new DataView(memory.buffer).getBigInt64(8, true);
  };
  return { moment, memory, nanoseconds, ...wrapped };
}

test("in a recorded turn time is what the page says, and a tick more at each look", () => {
  const { moment, env, nanoseconds } = started();
  moment.turnBegins(1_800_000_000_000, 5_000);
  assert.equal(env.emscripten_date_now(), 1_800_000_000_000.001);
  assert.equal(env.emscripten_get_now(), 5_000.002);
  assert.equal(nanoseconds(1), 5_000_003_000n);
  assert.ok(nanoseconds(0) > 1_800_000_000_000_000_000n);
});

test("the clock that never goes back does not, however often it was looked at", () => {
  const { moment, env } = started();
  moment.turnBegins(1, 10);
  for (let i = 0; i < 5_000; i++) env.emscripten_get_now();
  const before = env.emscripten_get_now();
  moment.turnBegins(1, 11);
  assert.ok(env.emscripten_get_now() > before);
});

test("chance comes from the seed, until the run is over", () => {
  const { moment, memory, wasi } = started();
  const drawn = () => {
    moment.seed(SEED);
    assert.equal(wasi.random_get(16, 16), 0);
    return Buffer.from(memory.buffer.slice(16, 32)).toString("hex");
  };
  const first = drawn();
  assert.notEqual(first, "00".repeat(16));
  assert.equal(drawn(), first);
  moment.release();
  assert.equal(wasi.random_get(16, 16), "the device's");
});

test("without a recorded moment, time is the device's", () => {
  const { moment, env, wasi } = started();
  moment.turnBegins(-1, -1);
  assert.equal(wasi.clock_time_get(0, 1n, 8), "the device's");
  assert.ok(Math.abs(env.emscripten_date_now() - Date.now()) < 1_000);
  assert.ok(Math.abs(env.emscripten_get_now() - performance.now()) < 1_000);
  assert.equal(env.other, 7);
});

test("a wasm that imports its time otherwise fails the start", () => {
  const wasi = { clock_time_get() {}, random_get() {} };
  assert.throws(() => keepMoment().wrap({ env: {}, wasi }), /no longer imports emscripten_get_now/);
});
