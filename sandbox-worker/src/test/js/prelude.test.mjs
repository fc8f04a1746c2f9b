import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const MAIN = new URL("../../main/python/", import.meta.url);
const TESTS = new URL("../python/", import.meta.url);
const SOME_PYTHON = spawnSync("python3", ["--version"]).status === 0;

const RUN = `
import io, sys, unittest
sys.path[:0] = ["/main", "/tests"]
report = io.StringIO()
result = unittest.TextTestRunner(report).run(unittest.defaultTestLoader.discover("/tests"))
[result.testsRun, result.wasSuccessful(), report.getvalue()]
`;

test("the guest's Python passes its tests in Pyodide", async () => {
  const pyodide = await loadPyodide();
  await copyInto(pyodide, "/main/glovebox_guest", new URL("glovebox_guest/", MAIN));
  await copyInto(pyodide, "/tests", TESTS);
  const [count, isGreen, report] = pyodide.runPython(RUN).toJs();
  assert.ok(isGreen, report);
  assert.ok(count > 30, `${count} tests`);
});

test(
  "the guest's Python passes its tests on CPython",
  { skip: !SOME_PYTHON && "no python3 here" },
  () => {
    const run = spawnSync(
      "python3",
      ["-B", "-m", "unittest", "discover", "-s", fileURLToPath(TESTS)],
      {
        env: { ...process.env, PYTHONPATH: fileURLToPath(MAIN) },
        encoding: "utf8",
      },
    );
    assert.equal(run.status, 0, run.stderr);
  },
);

async function copyInto(pyodide, folder, source) {
  pyodide.FS.mkdirTree(folder);
  for (const file of (await readdir(source)).filter((name) => name.endsWith(".py"))) {
    pyodide.FS.writeFile(`${folder}/${file}`, await readFile(new URL(file, source)));
  }
}
