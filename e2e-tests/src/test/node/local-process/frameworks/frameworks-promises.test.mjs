/** What every adapter promises, in each framework as it is published: one after the other, by one table. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startProvider } from "./provider.mjs";
import { glovebox } from "../sources.mjs";
import { WAYS } from "./ways.mjs";

const RUN = "execute_python";
const LOOK = { tool: "inspect_api", input: { query: "client" } };
const TOOLS = ["inspect_api", RUN, "call_function"];
const WRONG_CALLS = 40;
/** Said by the AI SDK before it asks a tool, with all that the model wrote. */
const REFUSED_BY_THE_SDK = "forbidden prototype property";

let provider;
let codeMode;
let begun;

const desk = glovebox.functions("desk", {
  find_client: { description: "The client of a name.", readOnly: true, run: () => "Reid" },
  close_account: { description: "Closes an account.", run: () => "closed" },
  wait: {
    readOnly: true,
    run: (_, { signal }) => {
      signal.addEventListener("abort", () => begun.heard("given up"));
      begun.waits();
      return new Promise(() => {});
    },
  },
});

before(async () => {
  provider = await startProvider();
  codeMode = await glovebox.createCodeMode({
    sources: [desk],
    typeCheck: "off",
    toolNames: { call: "call_function" },
  });
});
after(() => {
  provider.stop();
  codeMode.dispose();
});

const ask = (way, steps, { options, ...how } = {}) =>
  WAYS[way]({ codeMode, url: provider.url, options }, JSON.stringify([...steps, "told"]), how);

const told = (text) => text.slice("told: ".length).split(" | ");

const LONG = "x".repeat(100_000);
const deep = (levels) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
const VALUES = [null, true, -1, 1e308, "", "1", '{"code":"1"}', "\ud800", LONG, [], ["code"], {}];
VALUES.push({ code: "1" }, deep(500), { name: "Reid" });
const KEYS = ["code", "query", "names", "namespace", "limit", "function", "arguments", "inputs"];
KEYS.push("__proto__", "constructor", "toString", "hasOwnProperty", "then", "toJSON", "signal");

/** The same numbers in each run, from 0 up to a number. */
function numbers(seed) {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % end;
  };
}

/** What a model may write as arguments: an object of any fields, as its own text has them. */
function wrongInput(upTo) {
  const fields = Array.from({ length: 1 + upTo(4) }, () => {
    const value = JSON.stringify(VALUES[upTo(VALUES.length)]);
    return `${JSON.stringify(KEYS[upTo(KEYS.length)])}:${value}`;
  });
  return JSON.parse(`{${fields.join(",")}}`);
}

for (const way of Object.keys(WAYS)) {
  test(`${way}: whatever fields a model gives, each call is answered`, async () => {
    const upTo = numbers(19);
    const calls = Array.from({ length: WRONG_CALLS }, () => ({
      tool: TOOLS[upTo(TOOLS.length)],
      input: wrongInput(upTo),
    }));
    const answers = told(await ask(way, [calls]));
    assert.equal(answers.length, WRONG_CALLS);
    const ours = answers.filter((answer) => !answer.includes(REFUSED_BY_THE_SDK));
    assert.ok(ours.every((answer) => answer !== "" && answer.length < 1_000));
  });

  test(`${way}: nothing is told twice, and another conversation is told it again`, async () => {
    for (const isStreamed of [false, true]) {
      const [first, second] = told(await ask(way, [[LOOK], [LOOK]], { isStreamed }));
      assert.match(first, /async def find_client\(/);
      assert.match(second, /^Shown before: desk\.find_client/);
    }
  });

  test(`${way}: a run that waits is no error, and is not to be repeated`, async () => {
    const close = { tool: RUN, input: { code: "await desk.close_account()" } };
    const failing = { tool: RUN, input: { code: "1/0" } };
    const [waits, fails] = told(await ask(way, [[close], [failing]]));
    assert.match(waits, /^paused: run .* Do not run this script again/s);
    assert.match(fails, /ZeroDivisionError/);
  });

  test(`${way}: whoever gives up ends the script`, async () => {
    const giving = new AbortController();
    const heard = new Promise((tell) => {
      begun = { heard: tell, waits: () => giving.abort() };
    });
    const ended = new Promise((tell) => codeMode.on("run:end", tell));
    const wait = { tool: RUN, input: { code: "await desk.wait()" } };
    await assert.rejects(ask(way, [[wait]], { signal: giving.signal }));
    assert.equal(await heard, "given up");
    assert.equal((await ended).outcome.error.code, "run-cancelled");
  });

  test(`${way}: tools are described alike as long as a conversation lasts`, async () => {
    const options = { conversation: `${way} keeps` };
    const offered = [];
    const onTools = (tools) => offered.push(tools);
    const heardBefore = (await provider.heard()).length;
    await ask(way, [[LOOK]], { options, onTools });
    const added = codeMode.addSource(glovebox.functions("mail", { send: () => 1 }));
    const [again] = told(await ask(way, [[LOOK]], { options, onTools }));
    codeMode.removeSource(added);
    assert.match(again, /^Shown before: /);
    const heard = (await provider.heard()).slice(heardBefore);
    offered.push(...heard.flatMap(({ tools }) => (tools ? [tools] : [])));
    const kinds = new Set(offered.map((tools) => JSON.stringify(tools)));
    assert.equal(kinds.size, 1, "the prompt is kept");
  });
}
