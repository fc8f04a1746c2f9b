import assert from "node:assert/strict";
import { test } from "node:test";
import { costOf } from "../../../main/js/schemas/pattern-cost.js";

const POWERS = {
  1: [
    "^[a-z]+$",
    "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    "^\\d{4}-\\d{2}-\\d{2}$",
    "^(?<year>\\d{4})$",
    "^(true|false|tomorrow)$",
    "^[A-Za-z_][A-Za-z0-9_]*$",
    "^https?://",
    "^#[0-9a-fA-F]{6}$",
    "^.{1,64}$",
    "^[^@]+@[^@.]+$",
    "^\\u{1F600}*x$",
    "^$",
  ],
  2: ["[a-z]+-", "\\d+$", "^a*a*$", "^[^@]+@[^@]+\\.[a-z]+$", "^a$|b"],
  3: ["[a-z]+x", "a+a+b"],
  4: ["^.*,.*,.*;$"],
};

const UNBOUNDED = [
  "^(a+)+$",
  "^(a*)*$",
  "^(\\w+\\s?)*$",
  "^(a|a)*$",
  "^(a|ab)*c$",
  "^([a-z]+-?)*[a-z]+$",
  "^(.*)*$",
  "^(?:a?b?)*$",
  "(a+){2,9}b+(a+a+)*",
  "^(x+x+)+y$",
  "(?=.*a)b",
  "(?<!a)b",
  "^(a)\\1$",
  "^(?<n>a)\\k<n>$",
  "a?".repeat(30) + "a".repeat(30),
  `^${"(a|a)".repeat(30)}$`,
];

for (const [power, patterns] of Object.entries(POWERS)) {
  for (const pattern of patterns) {
    test(`${pattern} costs the length to the power of ${power}`, () => {
      new RegExp(pattern, "u");
      assert.equal(costOf(pattern)?.power, Number(power));
    });
  }
}

for (const pattern of UNBOUNDED) {
  test(`${pattern} is not known to end soon`, () => {
    new RegExp(pattern, "u");
    assert.equal(costOf(pattern), undefined);
  });
}
