// What is tried in browsers is tried on processes: scripts that want out, and guests that lie.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { after, before, describe, test } from "node:test";
import { escapes, isEndingOf } from "./escapes.mjs";
import { glovebox as shipped } from "../sources.mjs";
import { stageWith } from "./stage.mjs";

/** Of cases that are alike a third is tried, another one each day, and all where that is asked for. */
const PARTS = 3;
const DAY_MS = 86_400_000;
const isTried = (_, i) =>
  process.env.GLOVEBOX_EVERY_CASE || i % PARTS === Math.floor(Date.now() / DAY_MS) % PARTS;

const found = [{ id: "C-1", name: "Amelia Reid" }];
const calls = new Set();
const called = (name, result) => (calls.add(name), result);
const bank = ({ functions }) =>
  functions("bank", {
    find_clients: { readOnly: true, run: () => called("find_clients", found) },
    slow: { readOnly: true, run: () => called("slow", new Promise(() => {})) },
    close_account: { run: () => called("close_account", "closed") },
  });
const open = (glovebox) =>
  glovebox.createCodeMode({
    sources: [bank(glovebox)],
    policy: { deny: ["bank.close_account"] },
    typeCheck: "off",
  });
const short = (outcome) => JSON.stringify(outcome).slice(0, 2_000);

const attempts = (await escapes()).filter(isTried);

describe("a script", () => {
  const foreign = createServer(() => assert.fail("somebody came"));
  let codeMode;
  let inputs;
  before(async () => {
    foreign.listen(0, "127.0.0.1");
    await once(foreign, "listening");
    const TARGET = `http://127.0.0.1:${foreign.address().port}`;
    inputs = { TARGET, SITE: `${TARGET}/` };
    codeMode = await open(shipped);
  });
  after(() => {
    codeMode.dispose();
    foreign.close();
    assert.ok(!calls.has("close_account"));
  });

  for (const { name, scripts, limits } of attempts) {
    test(`does not get out: ${name}`, async () => {
      for (const { code, endings } of scripts) {
        const outcome = await codeMode.execute({ code, inputs, limits });
        assert.ok(
          endings.some((each) => isEndingOf(outcome, each)),
          `${JSON.stringify(endings)} ${short(outcome)}`,
        );
      }
    });
  }
});

const staged = (name) =>
  readFile(new URL(`../../../probes/stage/${name}`, import.meta.url), "utf8");
const frames = await staged("hostile-frames.js");
/** What is an order to Node itself, or too deep for one of the two sides to read or to write. */
const OF_NODE = `
for (const cmd of ["NODE_", "NODE_HANDLE", "NODE_HANDLE_ACK", "NODE_HANDLE_NACK"]) {
  FRAMES["interpreter-died: order " + cmd] = (port) => port.postMessage({ cmd, type: "net.Socket" });
}
for (const one of [(v) => [v], (v) => ({ v }), (v) => new Map([[v, v]])]) {
  FRAMES["interpreter-died: as deep as can be sent, " + one] = (port) => {
    const nested = (depth) => Array.from({ length: depth }).reduce(one, 1);
    for (let depth = 50_000; ; depth = Math.floor(depth * 0.98)) {
      try {
        return port.postMessage(nested(depth));
      } catch {}
    }
  };
}
FRAMES["interpreter-died: views of other kinds"] = (port) => {
  const bytes = Object.defineProperty(new Uint8Array(3), Symbol.toStringTag, { value: "BigInt64Array" });
  port.postMessage([1, bytes, new DataView(new ArrayBuffer(3))]);
};
`;
const FLOOD = /million messages|thousand small prints/;
const cases = [...frames.matchAll(/^ {2}"([a-z-]+: [^"]+)":/gm)].map(([, name]) => name);
const own = [];
new Function("FRAMES", OF_NODE)(new Proxy({}, { set: (_, name) => own.push(name) }));

describe("a guest that lies", () => {
  let stage;
  let codeMode;
  before(async () => {
    stage = await stageWith(frames + OF_NODE + (await staged("hostile-guest.js")));
    codeMode = await open(stage.glovebox);
  });
  after(async () => {
    codeMode.dispose();
    await stage.clear();
  });

  for (const name of [...cases.filter(isTried), ...own]) {
    test(`harms nobody: ${name}`, async () => {
      const runsOut = /^limit-(cpu|wall)/.test(name);
      const limits = runsOut ? { cpuMs: 1_500, wallMs: 2_500 } : { cpuMs: 15_000, wallMs: 20_000 };
      const outcome = await codeMode.execute({ code: name, limits });
      const came = outcome.error?.code ?? outcome.status;
      // A flood may have used up its time with sending.
      const isSpent = FLOOD.test(name) && came === "limit-cpu";
      assert.ok(isSpent || came === name.split(":", 1)[0], short(outcome));
      assert.equal((await codeMode.execute({ code: "completed: honest" })).value, 42);
      assert.equal({}.polluted, undefined);
    });
  }
});
