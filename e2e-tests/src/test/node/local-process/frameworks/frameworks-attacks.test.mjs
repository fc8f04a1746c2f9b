/** What a bad model, or a connection that breaks, does to the tools in each framework. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startCutting, startProvider } from "./provider.mjs";
import { glovebox } from "../sources.mjs";
import { FRAMEWORKS } from "./ways.mjs";

const RUN = "execute_python";
const MANY = 200;

let provider;
let codeMode;
let runs = 0;

before(async () => {
  provider = await startProvider();
  codeMode = await glovebox.createCodeMode({
    typeCheck: "off",
    toolNames: { call: "call_function" },
  });
  codeMode.on("run:start", () => runs++);
});
after(() => {
  provider.stop();
  codeMode.dispose();
});

/** What a model says at last that a framework asks. */
const ask = (way, content, { url = provider.url, isStreamed = false } = {}) =>
  FRAMEWORKS[way]({ codeMode, url }, content, { isStreamed });

/** Of every wrong kind; texts are written as they are, and are no JSON. */
const WRONG = [
  null,
  7,
  true,
  [],
  ["1"],
  "{code: 1",
  "",
  { code: null },
  { code: 7 },
  { code: ["1"] },
  { code: { code: "1" } },
  { code: "1", foo: {} },
  { code: "1", caller: "admin" },
  { code: "1", session: "of-another" },
  { code: "1", limits: { wallMs: 600_000 } },
  JSON.parse('{"__proto__":{"code":"1"}}'),
];
/** What is no JSON, LangChain does not give to any tool. */
const UNREAD = WRONG.filter((input) => typeof input === "string").length;
const WRONG_NAMES = ["constructor", "__proto__", "toString", "", "execute-python"];

for (const way of Object.keys(FRAMEWORKS)) {
  test(`${way}: two hundred calls in one turn are each answered`, async () => {
    const before = runs;
    const calls = Array.from({ length: MANY }, (_, i) => ({ tool: RUN, input: { code: `${i}` } }));
    const text = await ask(way, JSON.stringify([calls, "told"]));
    const told = text.slice("told: ".length).split(" | ");
    assert.deepEqual(
      told,
      Array.from({ length: MANY }, (_, i) => `${i}`),
    );
    assert.equal(runs - before, MANY);
  });

  test(`${way}: arguments of every wrong kind are answered, and nothing runs`, async () => {
    const before = runs;
    const calls = WRONG.map((input) => ({ tool: RUN, input }));
    const text = await ask(way, JSON.stringify([calls, "told"]));
    const unread = way === "LangChain" ? UNREAD : 0;
    assert.equal(text.split(" | ").length, WRONG.length - unread, text);
    assert.equal(runs - before, 0);
  });

  test(`${way}: names that are none are answered`, async () => {
    const calls = WRONG_NAMES.map((tool) => ({ tool, input: { code: "1" } }));
    const text = await ask(way, JSON.stringify([calls, "told"]));
    assert.equal(text.split(" | ").length, WRONG_NAMES.length, text);
  });

  for (const share of [0.3, 0.6, 0.9]) {
    test(`${way}: of a call that is cut off after ${share} of it nothing runs`, async () => {
      const cutting = await startCutting(provider.url, share);
      const before = runs;
      const play = JSON.stringify([[{ tool: RUN, input: { code: "1 + 1" } }], "told"]);
      const asked = ask(way, play, { url: cutting.url, isStreamed: true }).then(
        (text) => `said ${text}`,
        () => "thrown",
      );
      assert.equal(await asked, "thrown");
      assert.equal(runs - before, 0);
      cutting.stop();
    });
  }
}
