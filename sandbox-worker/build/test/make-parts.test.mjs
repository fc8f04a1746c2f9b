import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, mock, test } from "node:test";
import { pathToFileURL } from "node:url";
import { makeParts } from "../parts/make-parts.mjs";

let home;
let lines;

beforeEach(async () => {
  home = pathToFileURL(`${await mkdtemp(path.join(tmpdir(), "parts-"))}/`);
  await mkdir(new URL("build/how", home), { recursive: true });
  await writeFile(new URL("build/how/first.mjs", home), "code");
  await writeFile(new URL("package-lock.json", home), "{}");
  lines = [];
  mock.method(console, "log", (line) => lines.push(line));
});

afterEach(async () => {
  mock.restoreAll();
  await rm(home, { recursive: true });
});

function part(file, text, more = {}) {
  return { file, madeBy: ["how"], inputs: { text }, make: () => `made of ${text}`, ...more };
}

test("a part is made once and then left", async () => {
  await makeParts([part("a.js", "x")], home);
  await makeParts([part("a.js", "x", { make: () => assert.fail("made again") })], home);
  assert.equal(await readFile(new URL("target/runtime-parts/a.js", home), "utf8"), "made of x");
  const start = "a.js               0 KiB  ";
  assert.deepEqual(lines, [`${start}made`, `${start}unchanged`]);
});

test("a part is made anew when its input changed", async () => {
  await makeParts([part("a.js", "x")], home);
  await makeParts([part("a.js", "y")], home);
  assert.equal(await readFile(new URL("target/runtime-parts/a.js", home), "utf8"), "made of y");
});

test("a part is made anew when the code that makes it changed", async () => {
  await makeParts([part("a.js", "x")], home);
  await writeFile(new URL("build/how/first.mjs", home), "other code");
  await makeParts([part("a.js", "x")], home);
  assert.match(lines[1], /made$/);
});

test("a part is made anew when its file is gone", async () => {
  await makeParts([part("a.js", "x")], home);
  await rm(new URL("target/runtime-parts/a.js", home));
  await makeParts([part("a.js", "x")], home);
  assert.match(lines[1], /made$/);
});

test("a part is made anew when a part before it changed", async () => {
  const second = part("b.js", "z", { after: ["a.js"], make: (made) => `after ${made["a.js"]}` });
  await makeParts([part("a.js", "x"), second], home);
  await makeParts([part("a.js", "y"), second], home);
  assert.equal(
    await readFile(new URL("target/runtime-parts/b.js", home), "utf8"),
    "after made of y",
  );
});
