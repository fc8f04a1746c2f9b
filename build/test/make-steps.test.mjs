import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, mock, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { holding } from "../make-lock.mjs";
import { makeSteps } from "../make-steps.mjs";

const TOOLS = process.cwd();

let home;
let lines;

beforeEach(async () => {
  home = pathToFileURL(`${await mkdtemp(path.join(tmpdir(), "steps-"))}/`);
  await mkdir(new URL("src/deep", home), { recursive: true });
  await writeFile(new URL("src/deep/first.js", home), "x");
  lines = [];
  mock.method(console, "log", (line) => lines.push(/: (.*?) {2,}/.exec(line)[1]));
});

afterEach(async () => {
  mock.restoreAll();
  process.chdir(TOOLS);
  await rm(home, { recursive: true });
});

const made = (name) => readFile(new URL(`target/${name}`, home), "utf8");

/** A step that writes what its sources hold. */
function step(name, reads, more = {}) {
  const make = async () => `made of ${await readFile(new URL(reads[0], home), "utf8")}`;
  return { name, reads, makes: [`target/${name}`], make, ...more };
}

const first = () => step("a.js", ["src/deep/first.js"]);
const ofFolder = (more) => step("b.js", ["src/deep/first.js", "src"], more);

test("what is made is made once and then left", async () => {
  await makeSteps(home, [first()]);
  await makeSteps(home, [{ ...first(), make: () => assert.fail("made again") }]);
  assert.equal(await made("a.js"), "made of x");
  assert.deepEqual(lines, ["a.js"]);
});

test("a changed file is made anew", async () => {
  await makeSteps(home, [first()]);
  await writeFile(new URL("src/deep/first.js", home), "y");
  await makeSteps(home, [first()]);
  assert.equal(await made("a.js"), "made of y");
});

test("a file that is new in a folder makes anew what is made from the folder", async () => {
  await makeSteps(home, [ofFolder()]);
  await writeFile(new URL("src/second.js", home), "");
  await makeSteps(home, [ofFolder()]);
  assert.deepEqual(lines, ["b.js", "b.js"]);
});

test("what npm fetched or a step compressed is not a source of a folder", async () => {
  await makeSteps(home, [ofFolder()]);
  await mkdir(new URL("src/node_modules", home));
  await writeFile(new URL("src/node_modules/other.js", home), "");
  await writeFile(new URL("src/deep/first.js.br", home), "");
  await makeSteps(home, [ofFolder()]);
  assert.deepEqual(lines, ["b.js"]);
});

test("what is asked for counts like a source", async () => {
  await makeSteps(home, [{ ...first(), asks: () => "names" }]);
  await makeSteps(home, [{ ...first(), asks: () => "names" }]);
  await makeSteps(home, [{ ...first(), asks: () => "other names" }]);
  assert.deepEqual(lines, ["a.js", "a.js"]);
});

test("what is gone is made anew", async () => {
  await makeSteps(home, [first()]);
  await rm(new URL("target/a.js", home));
  await makeSteps(home, [first()]);
  assert.deepEqual(lines, ["a.js", "a.js"]);
});

test("what changed before a step makes it anew", async () => {
  const after = step("b.js", ["target/a.js"]);
  await makeSteps(home, [first(), after]);
  await writeFile(new URL("src/deep/first.js", home), "y");
  await makeSteps(home, [first(), after]);
  assert.equal(await made("b.js"), "made of made of y");
});

test("a step that breaks off is tried again, whatever it left", async () => {
  await makeSteps(home, [first()]);
  await writeFile(new URL("src/deep/first.js", home), "y");
  const breaking = { ...first(), make: () => Promise.reject(new Error("no")) };
  await assert.rejects(makeSteps(home, [breaking]), { message: "no" });
  await writeFile(new URL("src/deep/first.js", home), "x");
  await makeSteps(home, [first()]);
  assert.deepEqual(lines, ["a.js", "a.js"]);
});

test("a group can be left out", async () => {
  await makeSteps(home, [first(), ofFolder({ group: "java" })], ["--without", "java"]);
  assert.deepEqual(lines, ["a.js"]);
});

test("two that make at one time do so one after the other", async () => {
  let working = 0;
  const alone = async () => {
    assert.equal(++working, 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    working--;
    return "";
  };
  const steps = (name) => [{ ...first(), name, make: alone }];
  await Promise.all([makeSteps(home, steps("one")), makeSteps(home, steps("two"))]);
  assert.deepEqual(lines.sort(), ["one", "two"]);
});

test("a lock that is never given back is told with who holds it", async () => {
  const lock = fileURLToPath(new URL("make.lock", home));
  await writeFile(lock, String(process.pid));
  await assert.rejects(
    holding(lock, () => assert.fail("it was not free"), 300),
    { message: `the process ${process.pid} holds ${lock}: if it builds nothing, take that away` },
  );
});

test("the lock of a process that was ended is not a lock", async () => {
  await mkdir(new URL("target", home));
  await writeFile(new URL("target/make.lock", home), "999999999");
  await makeSteps(home, [first()]);
  assert.deepEqual(lines, ["a.js"]);
});
