import assert from "node:assert/strict";
import { test } from "node:test";
import { legible } from "../../main/js/legible.js";

test("what turns the direction of a text is written out", () => {
  const args = { to: "Reid\u202e gnihtyreve dna\u2066", note: "a\u200bb\u0007", tag: "\u{e0041}" };
  const shown = legible(args);
  assert.match(shown, /"Reid\\u202e gnihtyreve dna\\u2066"/);
  assert.match(shown, /"a\\u200bb\\u0007"/);
  assert.match(shown, /"\\udb40\\udc41"/);
  assert.deepEqual(JSON.parse(shown), args);
});

test("an ordinary text is as it was", () => {
  const text = 'Zürich, 東京\n\t👍 "50 %"';
  assert.equal(legible(text), text);
  assert.equal(legible({ text }), JSON.stringify({ text }, null, 2));
});

test("a text alone is no JSON", () => assert.equal(legible("a\u202eb"), "a\\u202eb"));
