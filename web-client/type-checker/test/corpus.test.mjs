/**
 * The scripts of type-checker/corpus: those in `correct` have no error, and those in `wrong` have what
 * their first lines say: `line`, `says` (a part of the message), `hint` (a part of it) and `severity`;
 * `reads: only` is said of a script that is known to change nothing, `changes` names all that may change something.
 */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { describe, test } from "node:test";
import { writtenBy } from "../../src/test/js/written-by.mjs";
import { makeChecker } from "./build-checker.mjs";

const CORPUS = "type-checker/corpus";
const stubs = await readFile(`${CORPUS}/stubs.pyi`, "utf8");
/** By script: the stubs of what it names, as it gets them where there are many. */
const namedStubs = JSON.parse(writtenBy("CorpusStubsTest", "target/named-stubs.json"));
const checker = await makeChecker();

const correct = await scriptsIn("correct");
const wrong = await scriptsIn("wrong");

test("the corpus holds enough scripts of both kinds", () => {
  assert.ok(correct.length >= 150, `${correct.length} correct scripts`);
  assert.ok(wrong.length >= 100, `${wrong.length} wrong scripts`);
});

const AGAINST = [
  ["all stubs", () => stubs],
  ["the stubs that it names", (name) => namedStubs[name]],
];

for (const [against, stubsFor] of AGAINST) {
  describe(`a correct script has no error against ${against}`, () => {
    for (const { name, code } of correct) {
      test(name, () => assert.deepEqual(errors(found(code, stubsFor(name))), []));
    }
  });

  describe(`a wrong script is told what its first lines say against ${against}`, () => {
    for (const { name, code } of wrong) {
      test(name, () => {
        const expected = headerOf(code);
        const diagnostics = found(code, stubsFor(name));
        assert.ok(
          diagnostics.some((each) => isAsSaid(each, expected)),
          `${JSON.stringify(expected)}, but it was ${JSON.stringify(diagnostics, null, 2)}`,
        );
      });
    }
  });
}

/** Classes and methods that the checker and Python's stubs have for themselves, and how pyright speaks of types. */
const OWN_WORDS =
  /Literal\[|Coroutine|TypedDict|\bSupports[A-Z]|\bSized\b|\b_\w+@|\bUnknown\b|__\w+__|cannot be assigned|assignable|overload/;
const OWN_PROTOCOLS = /\bSupports[A-Z]|\bSized\b|\b_\w+@|\bUnknown\b/;

describe("a model reads none of the checker's own words", () => {
  for (const { name, code } of wrong) {
    test(name, () => {
      for (const { message, hint } of found(code, stubs)) {
        assert.doesNotMatch(message, OWN_WORDS);
        assert.doesNotMatch(hint, OWN_PROTOCOLS);
      }
    });
  }
});

async function scriptsIn(folder) {
  const names = (await readdir(`${CORPUS}/${folder}`)).filter((name) => name.endsWith(".py"));
  return Promise.all(
    names.sort().map(async (file) => {
      const name = `${folder}/${file}`;
      return { name, code: await readFile(`${CORPUS}/${name}`, "utf8") };
    }),
  );
}

function found(code, tools) {
  checker.stubs(tools);
  const { reads, changes } = headerOf(code);
  const changing = reads === "only" ? [] : changes?.split(", ");
  const diagnostics = checker.check({ code, changing });
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
