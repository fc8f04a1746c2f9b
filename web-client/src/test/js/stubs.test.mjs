// The stubs of StubModulesTest, read by pyright: they are accepted, and they mean what the schemas say.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { writtenBy } from "./written-by.mjs";

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const schemas = JSON.parse(readFileSync(path.join(home, "src/test/stubs/schemas.json"), "utf8"));
const folder = path.join(home, "target/stubs/checked");
const pyright = path.join(home, "node_modules/pyright/index.js");
const indented = (code) => code.replaceAll("\n", "\n    ");

/** Each script is a function of its own, behind a mark by which its problems are told apart. */
function moduleOf(stubs, scripts) {
  const functions = scripts.map(
    (code, index) => `async def script_${index}():\n    ${indented(code)}\n`,
  );
  return `${stubs}\n${functions.join("\n")}`;
}

function linesOf(text) {
  return text.split("\n").length;
}

/** The problems of every script, and those of the stubs before them. */
function check(scripts) {
  const stubs = writtenBy("StubModulesTest", path.join(home, "target/stubs", "stubs.py"));
  const text = moduleOf(stubs, scripts);
  writeFileSync(path.join(folder, "stubs.py"), text);
  const config = {
    typeCheckingMode: "basic",
    pythonVersion: "3.14",
    reportSelfClsParameterName: false,
  };
  writeFileSync(path.join(folder, "pyrightconfig.json"), JSON.stringify(config));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [pyright, "--outputjson", "--project", folder, path.join(folder, "stubs.py")],
    { encoding: "utf8", cwd: folder, maxBuffer: 1 << 26 },
  );
  assert.match(stdout, /^\{/, stderr);
  const starts = [];
  text.split("\n").forEach((line, at) => line.startsWith("async def script_") && starts.push(at));
  const problems = { stubs: [], scripts: scripts.map(() => []) };
  for (const { severity, message, range } of JSON.parse(stdout).generalDiagnostics) {
    if (severity !== "error") continue;
    const at = range.start.line;
    const owner = starts.findLastIndex((start) => start <= at);
    (owner < 0 ? problems.stubs : problems.scripts[owner]).push(`${at + 1}: ${message}`);
  }
  assert.equal(starts.length, scripts.length);
  assert.ok(linesOf(stubs) > schemas.length);
  return problems;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const accepted = schemas.flatMap(({ accepts }) => accepts);
const rejected = schemas.flatMap(({ rejects }) => rejects);
const found = check([...accepted, ...rejected]);

test("a type checker accepts the stubs of every schema", () => {
  assert.deepEqual(found.stubs, []);
});

accepted.forEach((code, index) =>
  test(`accepted: ${code}`, () => assert.deepEqual(found.scripts[index], [])),
);

rejected.forEach((code, index) =>
  test(`rejected: ${code}`, () => assert.notDeepEqual(found.scripts[accepted.length + index], [])),
);
