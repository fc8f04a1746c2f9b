import assert from "node:assert/strict";
import { test } from "node:test";

/** Locks as a browser has them, of one window after the other. */
class PlayedLocks {
  #held = new Map();

  async request(name, options, work) {
    await undefined;
    return new Promise((resolve, reject) => {
      const has = this.#held.get(name);
      if (has && !options.steal) {
        options.signal?.addEventListener("abort", () => reject(options.signal.reason));
        has.behind.push(() => this.#give(name, { resolve, reject, work }));
        return;
      }
      has?.reject(new DOMException("stolen", "AbortError"));
      this.#give(name, { resolve, reject, work });
    });
  }

  #give(name, { resolve, reject, work }) {
    const mine = { reject, behind: this.#held.get(name)?.behind ?? [] };
    this.#held.set(name, mine);
    Promise.resolve(work({ name })).then((value) => {
      if (this.#held.get(name) === mine) this.#held.delete(name);
      resolve(value);
      mine.behind.shift()?.();
    });
  }

  async query() {
    return { held: [...this.#held.keys()].map((name) => ({ name })) };
  }
}

const METHODS = ["claim", "append", "read", "heads", "delete"];
const storeOf = (name) => ({
  ...Object.fromEntries(METHODS.map((method) => [method, async () => null])),
  ...(name === undefined ? {} : { name }),
});

const locks = new PlayedLocks();
Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
const { openStore } = await import("../../../main/js/runs/stores.js");

const nothing = () => {};
const page = new EventTarget();
for (const name of ["addEventListener", "removeEventListener"]) {
  globalThis[name] = page[name].bind(page);
}
const happens = (type, persisted) =>
  page.dispatchEvent(Object.assign(new Event(type), { persisted }));
const soon = () => new Promise((resolve) => setTimeout(resolve));

test("a store that has a name has windows, and one without has none", async () => {
  assert.equal((await openStore(storeOf())).windows, undefined);
  assert.equal((await openStore(storeOf(""))).windows, undefined);
  const names = await Promise.all(
    ["a", "b"].map(async (name) => (await openStore(storeOf(name))).windows.channel),
  );
  assert.equal(new Set(names).size, 2);
  await assert.rejects(openStore(storeOf(7)), { code: "option-invalid" });
});

test("runs of one store are not those of another", async () => {
  const one = await openStore(storeOf("a"));
  const other = await openStore(storeOf("a-"));
  const giveBack = await one.hold("run-1", false, nothing);
  assert.deepEqual(await one.held(), ["run-1"]);
  assert.deepEqual(await other.held(), []);
  giveBack();
});

test("a run is this window's from when it is wanted until it is given back", async () => {
  const { hold, windows } = await openStore(storeOf("c"));
  assert.equal(windows.isMine("run-1"), false);
  const holding = hold("run-1", false, nothing);
  assert.equal(windows.isMine("run-1"), true);
  const giveBack = await holding;
  giveBack();
  giveBack();
  assert.equal(windows.isMine("run-1"), false);
});

test("who has a run that is taken is told, and has it no more", async () => {
  const owner = await openStore(storeOf("d"));
  const thief = await openStore(storeOf("d"));
  let lost = 0;
  const giveBack = await owner.hold("run-1", false, () => lost++);
  const mine = await thief.hold("run-1", true, nothing);
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(lost, 1);
  assert.equal(owner.windows.isMine("run-1"), false);
  assert.equal(thief.windows.isMine("run-1"), true);
  giveBack();
  assert.deepEqual(await thief.held(), ["run-1"]);
  mine();
});

test("a run that another has is not had, and is no longer wanted then", async () => {
  const owner = await openStore(storeOf("e"));
  const other = await openStore(storeOf("e"));
  const giveBack = await owner.hold("run-1", false, nothing);
  // What ends the waiting does not keep a process alive.
  const alive = setTimeout(nothing, 5_000);
  assert.equal(await other.hold("run-1", false, nothing), null);
  clearTimeout(alive);
  assert.equal(other.windows.isMine("run-1"), false);
  giveBack();
});

test("a page that is kept out of sight gives its runs back, and asks for them when it is shown", async () => {
  const { hold, held } = await openStore(storeOf("f"));
  let back = 0;
  const giveBack = await hold("run-1", false, nothing, () => back++);
  happens("pagehide", true);
  await soon();
  assert.deepEqual(await held(), []);
  happens("pageshow", true);
  happens("pagehide", true);
  happens("pageshow", true);
  await soon();
  assert.deepEqual([await held(), back], [["run-1"], 1]);
  giveBack();
  await soon();
  assert.deepEqual(await held(), []);
  happens("pagehide", true);
  happens("pageshow", true);
  await soon();
  assert.deepEqual([await held(), back], [[], 1]);
});

test("a page that is shown again has lost what another has by then", async () => {
  const { hold, windows } = await openStore(storeOf("g"));
  const other = await openStore(storeOf("g"));
  const told = [];
  await hold(
    "run-1",
    false,
    () => told.push("lost"),
    () => told.push("back"),
  );
  happens("pagehide", true);
  // The other is of a page that stays.
  const { addEventListener } = globalThis;
  globalThis.addEventListener = nothing;
  const giveBack = await other.hold("run-1", false, nothing, nothing);
  globalThis.addEventListener = addEventListener;
  happens("pageshow", true);
  const alive = setTimeout(nothing, 5_000);
  while (told.length === 0) await soon();
  clearTimeout(alive);
  assert.deepEqual([told, windows.isMine("run-1")], [["lost"], false]);
  assert.deepEqual(await other.held(), ["run-1"]);
  giveBack();
});

test("a run that is given back while its page asks for it again is free", async () => {
  const { hold, held } = await openStore(storeOf("h"));
  const giveBack = await hold("run-1", false, nothing, () => assert.fail("it was given back"));
  happens("pagehide", true);
  happens("pageshow", true);
  giveBack();
  await soon();
  assert.deepEqual(await held(), []);
});
