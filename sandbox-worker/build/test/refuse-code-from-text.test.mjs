import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNoCodeFromText, refuseCodeFromText } from "../javascript/refuse-code-from-text.mjs";

for (const code of ['eval("1")', 'new Function("1")', 'Function("1")', 'import("./a.js")']) {
  test(`${code} becomes an error`, () => {
    const refused = refuseCodeFromText(`export const run = () => ${code};`);
    assertNoCodeFromText(refused, "a.js");
    assert.match(refused, /throw new Error\("code from text is refused"\)/);
  });

  test(`the scan finds ${code}`, () => {
    assert.throws(() => assertNoCodeFromText(`export const run = () => ${code};`, "a.js"), {
      message: /^a\.js: \d ways to make code from text, the first: export const run/,
    });
  });
}

test("the scan finds the module's own address", () => {
  assert.throws(() => assertNoCodeFromText("export default import.meta.url;", "a.js"));
});

test("methods and names that only look like it may stay", () => {
  const harmless = 'export const a = (o) => o.eval("1") + o.pyimport("b") + "eval code";';
  assert.equal(refuseCodeFromText(harmless), harmless);
  assertNoCodeFromText(harmless, "a.js");
});
