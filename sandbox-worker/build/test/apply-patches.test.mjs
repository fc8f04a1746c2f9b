import assert from "node:assert/strict";
import { test } from "node:test";
import { applyPatches } from "../javascript/apply-patches.mjs";

const patch = { name: "greeting", find: "hello", replace: "$& bye", lookAt: "Look at the door." };

test("a patch replaces its text literally", () => {
  assert.equal(applyPatches("say hello now", [patch], "a.js"), "say $& bye now");
});

test("a patch whose text is missing says where to look", () => {
  assert.throws(() => applyPatches("say nothing", [patch], "a.js"), {
    message: 'a.js: patch "greeting" matched 0 times, expected 1. Look at the door.',
  });
});

test("a patch whose text occurs twice is refused", () => {
  assert.throws(() => applyPatches("hello hello", [patch], "a.js"), {
    message: 'a.js: patch "greeting" matched 2 times, expected 1. Look at the door.',
  });
});
