/** Labels that are each other's namesakes in the compiled program must not be so in the package. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { nameLabels } from "../../../../build/name-labels.mjs";

test("each label has a name of its own, and jumps go where they went", () => {
  const program = `
    const first = (rows) => { a: for (const row of rows) { b: { if (row > 2) break a; if (row) break b; continue a } } };
    function second() { a: { const third = () => { a: { break a } }; break a } }
    const a = 1;`;
  assert.equal(
    nameLabels(program),
    `
    const first = (rows) => { a: for (const row of rows) { b: { if (row > 2) break a; if (row) break b; continue a } } };
    function second() { d: { const third = () => { c: { break c } }; break d } }
    const a = 1;`,
  );
});

test("names go on beyond the alphabet, without words of the language", () => {
  const program = Array.from({ length: 900 }, () => "a:{break a}").join(";");
  const labels = [...nameLabels(program).matchAll(/(\w+):\{break (\w+)\}/g)];
  assert.equal(new Set(labels.map(([, label]) => label)).size, 900);
  for (const [, label, target] of labels) assert.equal(label, target);
  assert.ok(!labels.some(([, label]) => ["do", "if", "in"].includes(label)));
});

test("no label of the package stands twice", async () => {
  const files = (await readdir("target/npm")).filter((file) => file.endsWith(".js"));
  let count = 0;
  for (const file of files) {
    const labels = labelsOf(await readFile(`target/npm/${file}`, "utf8"));
    assert.equal(new Set(labels).size, labels.length, file);
    count += labels.length;
  }
  assert.ok(count > 300, `${count} labels`);
});

function labelsOf(program) {
  const labels = [];
  simple(parse(program, { ecmaVersion: "latest", sourceType: "module" }), {
    LabeledStatement: ({ label }) => labels.push(label.name),
  });
  return labels;
}
