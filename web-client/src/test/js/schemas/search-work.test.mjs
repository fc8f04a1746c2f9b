import assert from "node:assert/strict";
import { test } from "node:test";
import { searchWork, workOnRun } from "../../../main/js/schemas/search-work.js";

/** What the page lets one task search, as `RedactedPatterns` has it. */
const ALLOWED = 4e8;
const MEGABYTE = 1 << 20;

const filled = (piece, length = MEGABYTE) => piece.repeat(length / piece.length);
const PROSE = filled(
  `${"An honest sentence, with words. ".repeat(15)}Write to mail@example.com! `,
  MEGABYTE / 2,
);

const PATTERNS = {
  "an e-mail address": /[\w.+-]+@[\w.-]+/g,
  "an e-mail address in any case": /[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}/gi,
  "a Swiss number": /\b756\.\d{4}\.\d{4}\.\d{2}\b/,
  "an IBAN": /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/,
  "a card": /(?<!\d)\d{13,19}(?!\d)/,
  "a word": /Reid/i,
  "a token, with signs that are escaped without need": /\"token\"\:\s?\"[^\"]{1,200}\"/,
  "a field of JSON, with braces that stand for themselves": /{"pin": ?\d{1,12}}/,
  "what comes after a word": /(?<=secret: {0,3})\w{1,64}/,
};

for (const [name, pattern] of Object.entries(PATTERNS)) {
  test(`${name} is looked for in half a megabyte of prose`, () => {
    const work = searchWork(pattern, PROSE);
    assert.ok(work <= ALLOWED, String(work));
  });
}

test("with bounded repetitions an address is looked for in a megabyte of one word", () => {
  assert.ok(searchWork(/[\w.+-]{1,64}@[\w.-]{1,255}/g, filled("a")) <= ALLOWED);
});

const SLOW = [
  [/[\w.+-]+@[\w.-]+/g, filled("a")],
  [/[\w.+-]+@[\w.-]+/g, filled("a", 20_000)],
  [/[a-z.]+@[A-Z]+/gi, filled("A")],
  [/.+@/gs, filled("line\n")],
  [/\s+$/gm, filled("\n")],
  [/(a+)+b/, filled("a", 3_000)],
  [/(.)\1+x/, filled("a", 3_000)],
  [/(?=.*x)a/, filled("a", 3_000)],
];

for (const [pattern, text] of SLOW) {
  test(`${pattern} is too much work on a text for it`, () => {
    assert.ok(searchWork(pattern, text) > ALLOWED);
  });
}

test("many short texts are as much work as they are long", () => {
  const one = searchWork(/[\w.+-]+@[\w.-]+/g, "word ".repeat(10));
  assert.ok(searchWork(/[\w.+-]+@[\w.-]+/g, "word ".repeat(100)) <= 11 * one);
});

const ALONE = [
  /(a+)+b/,
  /(\w+\s?)*!/,
  /(a|a)*b/,
  /(a|ab|b)+c/,
  /(.*,)*x/,
  /{(a+)+}/,
  /\"(a+)+\"/,
  /(a*)\1+x/,
  /(?<q>['"]?)(\k<q>a)*b/,
  /(?=(a+)+b)a/,
  /(?<!(a+)+)b/,
  /^(a?){40}a{40}$/,
  /[\p{L}--[a-z]]+/v,
  new RegExp("a".repeat(2_001)),
];

for (const pattern of ALONE) {
  test(`${String(pattern).slice(0, 40)} is too much work on a short word already`, () => {
    assert.ok(!(workOnRun(pattern, 100) <= ALLOWED));
  });
}

const SHORT = { ...PATTERNS, "a text in the quotes it began with": /(['"])Reid\1/ };

for (const [name, pattern] of Object.entries(SHORT)) {
  test(`${name} is looked for in a word of a hundred characters`, () => {
    assert.ok(workOnRun(pattern, 100) <= ALLOWED);
  });
}
