import assert from "node:assert/strict";
import { test } from "node:test";
import { assumeWorker } from "../javascript/assume-worker.mjs";

test("emscripten's questions are answered with a worker", () => {
  assert.equal(
    assumeWorker("var ENVIRONMENT_IS_WORKER=!!globalThis.Worker,ENVIRONMENT_IS_NODE=ask();"),
    "var ENVIRONMENT_IS_WORKER=true,ENVIRONMENT_IS_NODE=false;",
  );
});

test("Pyodide's questions are answered with a browser's worker", () => {
  assert.equal(
    assumeWorker("h.IN_NODE?a():env.IN_BROWSER_WEB_WORKER&&b();"),
    "false?a():true&&b();",
  );
});

test("Safari stays a question for run time", () => {
  assert.equal(assumeWorker("h.IN_SAFARI&&a();"), "h.IN_SAFARI&&a();");
});
