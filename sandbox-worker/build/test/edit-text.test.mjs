import assert from "node:assert/strict";
import { test } from "node:test";
import { editText } from "../javascript/edit-text.mjs";

test("edits apply in any order", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 1, text: "A" },
  ];
  assert.equal(editText("abcde", edits), "AbcdE");
});

test("an edit inside another one is lost", () => {
  const edits = [
    { start: 2, end: 3, text: "x" },
    { start: 1, end: 4, text: "-" },
  ];
  assert.equal(editText("abcde", edits), "a-e");
});
