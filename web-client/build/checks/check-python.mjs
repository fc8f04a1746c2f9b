/** Python holds to the rules below, as ruff reads them. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";

const MODULES = { select: ["E", "F", "W", "I"] };
/** Scripts for the sandbox, some of them wrong on purpose: only their lines are looked at. */
const SCRIPTS = { select: ["E501", "W"] };

const FOLDERS = {
  "../sandbox-worker/src/main/python": MODULES,
  "../sandbox-worker/src/test/python": MODULES,
  "../sandbox-worker/build/python": MODULES,
  "../sandbox-worker/build/snapshot": SCRIPTS,
  "../e2e-tests/src/test/python": SCRIPTS,
  "demo/src/mistakes": SCRIPTS,
  "demo/src/queries": SCRIPTS,
  "demo/src/shows": SCRIPTS,
  "demo/src/tasks": SCRIPTS,
  "demo/src/workflows": SCRIPTS,
  "type-checker/src": SCRIPTS,
  "type-checker/corpus": SCRIPTS,
};

export async function checkPython() {
  const complaints = await Promise.all(
    Object.entries(FOLDERS).map(([folder, rules]) => complaintsIn(folder, rules)),
  );
  return complaints.flat();
}

async function complaintsIn(folder, rules) {
  const options = { "line-length": 120, "target-version": "py314", lint: rules };
  const linter = new Workspace(options, PositionEncoding.Utf32);
  const entries = await readdir(folder, { recursive: true });
  const files = entries
    .filter((entry) => entry.endsWith(".py"))
    .map((entry) => join(folder, entry));
  const complaints = await Promise.all(
    files.map(async (file) =>
      linter
        .check(await readFile(file, "utf8"))
        .filter(({ code }) => rules === MODULES || code !== "invalid-syntax")
        .map((problem) => `${file}:${problem.start_location.row}: ${sentence(problem)}`),
    ),
  );
  return complaints.flat();
}

const sentence = ({ code, message }) => `${message} (${code}, a rule of ruff)`;
