import assert from "node:assert/strict";
import { test } from "node:test";
import { hearLastWords, reasonOf } from "../../main/js/guest/last-words.js";

/** What Chromium and Firefox say of one kind of death, and what the script's author is told. */
const DEATHS = [
  ["Maximum call stack size exceeded", "it is nested, or calls itself, too deeply"],
  ["too much recursion", "it is nested, or calls itself, too deeply"],
  ["denied: ffi_call_js", "it reached for what is not there (ffi_call_js)"],
  ["Aborted(native code called abort())", "it ended the interpreter's process"],
  ["Program terminated with exit(3)", "it ended the interpreter's process"],
  ["null function", "it damaged the interpreter's memory (null function)"],
  ["indirect call to null", "it damaged the interpreter's memory (indirect call to null)"],
  ["index out of bounds", "it damaged the interpreter's memory (index out of bounds)"],
  ["unreachable executed", "it aborted the interpreter, or damaged its memory"],
  ["something new", "something new"],
];

for (const [message, told] of DEATHS) {
  test(`a death of ${JSON.stringify(message)} is told in the author's words`, () => {
    assert.equal(reasonOf(new Error(message), []), told);
  });
}

test("the place is the innermost line of the script, and the library that it called", () => {
  const lines = [
    'File "/lib/python314.zip/json/decoder.pyc", line 355 in raw_decode',
    'File "/lib/python314.zip/json/__init__.pyc", line 346 in loads',
    'File "<script>", line 2 in <module>',
    'File "<script>", line 9 in <module>',
  ];
  assert.equal(
    reasonOf(new RangeError("Maximum call stack size exceeded"), lines),
    "it is nested, or calls itself, too deeply, in line 2 of the script, in json.loads",
  );
});

test("the words of an earlier death are forgotten", () => {
  const words = hearLastWords();
  const dying = (lines) => {
    lines.forEach(words.hear);
    throw new Error("denied: x");
  };
  const call = words.around(dying);
  assert.throws(() => call(['File "<script>", line 2 in <module>']), /in line 2/);
  assert.throws(() => call([]), { message: "it reached for what is not there (x)" });
});
