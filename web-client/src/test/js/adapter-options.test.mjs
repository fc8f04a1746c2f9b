/** What adapters read of their options is what is declared and documented, by name. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import ts from "typescript";
import { modelTools } from "../../main/js/adapters/model-tools.js";
import { OPTION_NAMES } from "../../main/js/adapters/option-names.js";

const TYPES = "src/main/npm";
const GUIDES = "../docs/how-to";

const files = (await readdir(TYPES)).filter((file) => file.endsWith(".d.ts"));
const program = ts.createProgram(
  files.map((file) => `${TYPES}/${file}`),
  { strict: true, skipLibCheck: true, types: [] },
);
const checker = program.getTypeChecker();

/** The names of the fields of each adapter's options, by the adapter. */
const declared = Object.fromEntries(
  files
    .flatMap((file) => program.getSourceFile(`${TYPES}/${file}`).statements)
    .filter((statement) => ts.isFunctionDeclaration(statement) && statement.name)
    .flatMap((adapter) => {
      const last = adapter.parameters.at(-1);
      const type = last && checker.getTypeAtLocation(last);
      const options = type && checker.getNonNullableType(type);
      const names = options?.getProperties().map(({ name }) => name) ?? [];
      return names.includes("conversation") ? [[adapter.name.text, names.sort()]] : [];
    }),
);

test("adapters read what is declared", () => {
  const read = Object.entries(OPTION_NAMES).map(([adapter, names]) => [adapter, [...names].sort()]);
  assert.deepEqual(Object.fromEntries(read), declared);
});

test("guides tell each option", async () => {
  const guides = await readdir(GUIDES);
  const texts = await Promise.all(guides.map((guide) => readFile(`${GUIDES}/${guide}`, "utf8")));
  const all = texts.join("\n");
  const untold = Object.values(OPTION_NAMES)
    .flat()
    .filter((name) => !all.includes(`\`${name}\``));
  assert.deepEqual(untold, []);
});

test("the table of frameworks has each adapter", async () => {
  const table = await readFile(`${GUIDES}/frameworks.md`, "utf8");
  const missing = Object.keys(OPTION_NAMES).filter((name) => !table.includes(`\`${name}\``));
  assert.deepEqual(missing, [], `add to docs/how-to/frameworks.md: ${missing}`);
});

test("an option that no adapter knows is refused by name", () => {
  assert.throws(() => modelTools("aiTools", { tools: [] }, { conversatoin: "a" }), {
    code: "option-invalid",
    message:
      "unknown option of aiTools: conversatoin; known are conversation, session, caller, needsApproval, pictures",
  });
});
