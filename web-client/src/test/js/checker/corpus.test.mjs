/**
 * The scripts of src/test/checker: those in `correct` have no error, and those in `wrong` have what
 * their first lines say: `line`, `says` (a part of the message), `hint` (a part of it) and `severity`.
 * The project's own examples are correct too.
 */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, test } from "node:test";
import { makeChecker } from "./build-checker.mjs";

const CORPUS = "src/test/checker";
const stubs = await readFile(`${CORPUS}/stubs.pyi`, "utf8");
const checker = await makeChecker();
checker.stubs(stubs);

const correct = await scriptsIn(`${CORPUS}/correct`);
const wrong = await scriptsIn(`${CORPUS}/wrong`);

test("the corpus holds enough scripts of both kinds", () => {
  assert.ok(correct.length >= 150, `${correct.length} correct scripts`);
  assert.ok(wrong.length >= 100, `${wrong.length} wrong scripts`);
});

describe("a correct script has no error", () => {
  for (const { name, code } of correct) {
    test(name, () => assert.deepEqual(errors(found(code)), []));
  }
});

describe("a wrong script is told what its first lines say", () => {
  for (const { name, code } of wrong) {
    test(name, () => {
      const expected = headerOf(code);
      const diagnostics = found(code);
      assert.ok(
        diagnostics.some((each) => isAsSaid(each, expected)),
        `${JSON.stringify(expected)}, but it was ${JSON.stringify(diagnostics, null, 2)}`,
      );
    });
  }
});

async function scriptsIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".py")).sort();
  return Promise.all(
    names.map(async (name) => ({ name, code: await readFile(`${folder}/${name}`, "utf8") })),
  );
}

function found(code) {
  const diagnostics = checker.check({ code });
  checker.recycle();
  return diagnostics;
}

const errors = (diagnostics) => diagnostics.filter(({ severity }) => severity === "error");

function headerOf(code) {
  const lines = code.split("\n");
  const header = lines.slice(
    0,
    lines.findIndex((line) => !/^# \w+: /.test(line)),
  );
  return Object.fromEntries(header.map((line) => line.slice(2).split(/: (.*)/, 2)));
}

const isAsSaid = (diagnostic, { line, says, hint = "", severity = "error" }) =>
  diagnostic.line === Number(line) &&
  diagnostic.message.includes(says) &&
  diagnostic.hint.includes(hint) &&
  diagnostic.severity === severity;
