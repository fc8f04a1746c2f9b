/** The two forms of the compiled Java in the package are one program, and each is found where it is looked for. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const PACKAGE = "target/npm";
const files = (await readdir(PACKAGE)).filter((name) => name.endsWith(".js"));
const scripts = files.filter((name) => name.startsWith("core-script-"));
const [script] = scripts;
const text = await readFile(path.join(PACKAGE, script), "utf8");

test("there is one script, under the hash of what is in it", () => {
  assert.equal(scripts.length, 1);
  const hash = createHash("sha256").update(text).digest("hex");
  assert.equal(script, `core-script-${hash.slice(0, 16)}.js`);
});

test("one module names it, by the expression that bundlers know and under a name that it knows itself by", async () => {
  const naming = await filesWith(script);
  assert.equal(naming.length, 1);
  assert.match(naming[0], /^core-[0-9A-Z]{8}\.js$/);
  const module = await readFile(path.join(PACKAGE, naming[0]), "utf8");
  assert.ok(module.includes(`new URL("./${script}",import.meta.url)`), naming[0]);
});

test("Chromium is told by the first line to compile all of it", () => {
  assert.equal(text.split("\n", 1)[0], "//# allFunctionsCalledOnLoad");
});

test("the script hands over what makes the exports of the module", async () => {
  const [named] = await filesWith("(JavaScript) ", (name) => name !== script);
  const module = await import(path.resolve(PACKAGE, named));
  const makes = receivedBy({});
  const made = makes({
    error: {},
    "json-form": {},
    package: { version: "1" },
    thrown: { lookable: (value) => value, markable: (value) => value },
  });
  assert.deepEqual(Object.keys(made).sort(), Object.keys(module).sort());
});

test("the script does nothing where another element is said to be it, or none", () => {
  for (const currentScript of [null, { name: "currentScript" }]) {
    runInContext(text, createContext({ document: { currentScript } }));
  }
});

function receivedBy(element) {
  let received;
  element.receive = (makes) => (received = makes);
  runInContext(text, createContext({ document: { currentScript: element } }));
  return received;
}

async function filesWith(words, isMeant = () => true) {
  const found = [];
  for (const name of files.filter(isMeant)) {
    if ((await readFile(path.join(PACKAGE, name), "utf8")).includes(words)) found.push(name);
  }
  return found;
}
