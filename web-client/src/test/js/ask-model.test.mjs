/** The function by which scripts ask a model: what is passed on, and which answers are none. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { LONGEST_PROMPT, OPTIONS, questionOf } from "../../main/js/ask-model/question.js";
import { spentMsOf } from "./spent.mjs";

const signal = new AbortController().signal;
const RATING = {
  type: "object",
  properties: { stars: { type: "integer", minimum: 1, maximum: 5 } },
  required: ["stars"],
};

function asker(answer, faultOf = () => "") {
  const asked = [];
  const generate = async (question) => {
    asked.push(question);
    return answer;
  };
  const { ask } = questionOf({ generate }, faultOf).definitions;
  return { asked, ask: (given) => ask.run(given, { signal }) };
}

test("a prompt alone is answered with a text", async () => {
  const { asked, ask } = asker("blue");
  assert.equal(await ask({ prompt: "Which colour?" }), "blue");
  assert.deepEqual(asked, [{ prompt: "Which colour?", signal }]);
});

for (const answer of [{ stars: 4 }, '{"stars":4}']) {
  test(`with a schema, ${typeof answer} is answered as the value`, async () => {
    const { asked, ask } = asker(answer);
    assert.deepEqual(await ask({ prompt: "How good?", schema: RATING }), { stars: 4 });
    assert.deepEqual(asked[0].schema, RATING);
  });
}

for (const [answer, schema, message] of [
  [{ stars: 9 }, RATING, "the model's answer does not fit the schema: stars: expected at most 5"],
  [
    "four stars",
    RATING,
    "the model's answer is not JSON, and as a text does not fit the schema: expected object",
  ],
  ['{"stars":4', RATING, "the model's answer is not JSON"],
  ['"ang', { type: "string" }, "the model's answer is not JSON"],
  ['{"stars":4}{"stars":4}', RATING, "the model's answer is not JSON"],
  ["", RATING, "the model's answer is not JSON"],
  ["thirty", { type: ["integer", "null"] }, /text does not fit.*: expected integer or null$/],
  [undefined, RATING, "the model's answer does not fit the schema: expected object"],
  [{ stars: 4 }, undefined, "the model's answer is not a text"],
]) {
  test(`${JSON.stringify(answer)} is no answer, and not asked for again: ${message}`, async () => {
    const { ask } = asker(answer);
    await assert.rejects(ask({ prompt: "How good?", schema }), { message, retryable: false });
  });
}

const MOOD = { type: "string", enum: ["angry", "content"] };

for (const [answer, schema, value] of [
  ['Here it is:\n\n```json\n{"stars":4}\n```\nAnything else?', RATING, { stars: 4 }],
  ['```\r\n{"stars":4}\r\n```', RATING, { stars: 4 }],
  ["angry\n", MOOD, "angry"],
  ["```\nangry\n```", MOOD, "angry"],
  ['"angry"', MOOD, "angry"],
  ["12", { type: "string" }, "12"],
  ["12", { type: "integer" }, 12],
  ["null", { type: ["integer", "null"] }, null],
]) {
  test(`a model may write ${JSON.stringify(answer)} for ${JSON.stringify(value)}`, async () => {
    const { ask } = asker(answer);
    assert.deepEqual(await ask({ prompt: "?", schema }), value);
  });
}

test("a schema with a mistake is not sent, and the mistake is told", async () => {
  const { asked, ask } = asker("{}", (text) => `${text} is wrong`);
  const wrong = { message: '{"type":"str"} is wrong', retryable: false };
  await assert.rejects(ask({ prompt: "?", schema: { type: "str" } }), wrong);
  assert.deepEqual(asked, []);
});

test("a field whose name egress redacts may hold anything", async () => {
  const { asked, ask } = asker('{"iban":"CH93"}');
  const field = (iban) => ({ type: "object", properties: { iban }, required: ["iban"] });
  await ask({ prompt: "?", schema: field("[redacted]") });
  assert.deepEqual(asked[0].schema, field({}));
});

const nested = (depth) => (depth === 0 ? {} : { anyOf: [nested(depth - 1), nested(depth - 1)] });

for (const [what, schema, message] of [
  ["that is long", { enum: ["x".repeat(9_000)] }, /longer than 8192 characters/],
  ["of many parts", nested(8), /too large or too slow/],
  ["that leads nowhere", { $ref: "#/$defs/none" }, /none that answers could be checked with/],
  [
    "that leads away",
    { $ref: "https://evil.example/s" },
    /none that answers could be checked with/,
  ],
  ["with a pattern that is none", { pattern: "(" }, /none that answers could be checked with/],
]) {
  test(`for a schema ${what} nothing is sent`, async () => {
    const { asked, ask } = asker("{}");
    await assert.rejects(ask({ prompt: "?", schema }), { message });
    assert.deepEqual(asked, []);
  });
}

test("a schema that is slow with one answer ends at once", async () => {
  const { ask } = asker(JSON.stringify(`${"a".repeat(5_000)}!`));
  const schema = { type: "string", pattern: "^(a+)+$" };
  const asked = () =>
    assert.rejects(ask({ prompt: "?", schema }), { message: /too large or too slow/ });
  assert.ok((await spentMsOf(asked)) < 2_000);
});

test("a schema cannot reach what all objects share", async () => {
  const schema = JSON.parse('{"__proto__":{"polluted":true},"type":"object"}');
  const { ask } = asker('{"__proto__":{"polluted":true}}');
  await ask({ prompt: "?", schema });
  assert.equal({}.polluted, undefined);
});

test("what it takes leaves, is bounded, and has no other arguments", () => {
  const generate = () => "";
  const { namespace, definitions } = questionOf({ generate, namespace: "nano", longestPrompt: 7 });
  assert.equal(namespace, "nano");
  const { outgoing, readOnly, input, output } = definitions.ask;
  assert.equal(outgoing, true);
  assert.deepEqual(output, {}, "so that nothing is learned of a type");
  assert.equal(readOnly, undefined, "so that a person is asked where no rule speaks");
  assert.equal(input.properties.prompt.maxLength, 7);
  assert.equal(input.additionalProperties, false);
});

for (const [options, message] of [
  [undefined, "option generate must be a function"],
  [{ generate() {}, modle: 1 }, /^unknown option of askModel: modle/],
  [{ generate() {}, longestPrompt: 0 }, /^option longestPrompt/],
  [{ generate() {}, namespace: 1 }, /^option namespace/],
]) {
  test(`an app's mistake is told: ${message}`, () => {
    assert.throws(() => questionOf(options), { code: "option-invalid", message });
  });
}

test("types and guide tell each option, and no other", async () => {
  const types = await readFile("src/main/npm/types/sources.d.ts", "utf8");
  const guide = await readFile("../docs/how-to/ask-model.md", "utf8");
  const [, declared] = types.match(/interface AskModelOptions \{([^}]*)\}/);
  assert.deepEqual(
    [...declared.matchAll(/readonly (\w+)/g)].map(([, name]) => name),
    OPTIONS,
  );
  assert.deepEqual(
    [...guide.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name),
    OPTIONS,
  );
  const most = LONGEST_PROMPT.toLocaleString("en");
  assert.match(declared, new RegExp(`Default ${most}\\.`));
  assert.match(guide, new RegExp(`^\\| \`longestPrompt\`.* \\| ${most} \\|$`, "m"));
});
