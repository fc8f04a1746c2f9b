/** The schemas of published servers' tools: an honest call of nearly all of them is checked on the page itself. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { validateOnPage } from "../../../main/js/schemas/on-page.js";

const FOLDER = new URL(
  "../../../../../tool-bridge/src/test/resources/search/strangers/",
  import.meta.url,
);
const LEAST_SHARE = 0.95;
const LEAST_SCHEMAS = 150;
const CHARACTERS = [20, 2_000];

const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".json"));
const servers = await Promise.all(
  files.map(async (name) => ({ name, ...JSON.parse(await readFile(new URL(name, FOLDER))) })),
);
const schemas = servers.flatMap(({ name, tools }) =>
  tools.map((tool) => ({ name: `${name} ${tool.name}`, schema: tool.inputSchema })),
);

/** A value that fits, with texts of that length and three items in each list. */
function valueOf(schema, root, characters, depth = 0) {
  if (schema.$ref) {
    const steps = schema.$ref.split("/").slice(1);
    return valueOf(
      steps.reduce((part, step) => part[step], root),
      root,
      characters,
      depth + 1,
    );
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choice && !schema.type) return valueOf(choice[0], root, characters, depth + 1);
  switch ([schema.type].flat()[0]) {
    case "string":
      return "a".repeat(characters);
    case "number":
    case "integer":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return depth > 8
        ? []
        : Array(3).fill(valueOf(schema.items ?? {}, root, characters, depth + 1));
    case "null":
      return null;
    default:
      return objectOf(schema, root, characters, depth);
  }
}

function objectOf(schema, root, characters, depth) {
  if (depth > 8) return {};
  const properties = Object.entries(schema.properties ?? {});
  return Object.fromEntries(
    properties.map(([name, inner]) => [name, valueOf(inner, root, characters, depth + 1)]),
  );
}

for (const characters of CHARACTERS) {
  test(`texts of ${characters} characters are checked on the page for 95 of 100`, () => {
    const left = schemas.filter(({ schema }) => {
      const value = JSON.stringify(valueOf(schema, schema, characters));
      return validateOnPage(JSON.stringify(schema), value) === undefined;
    });
    assert.ok(schemas.length >= LEAST_SCHEMAS, `only ${schemas.length} schemas`);
    assert.ok(
      left.length <= schemas.length * (1 - LEAST_SHARE),
      `${left.length} of ${schemas.length} are left to the worker: ${left.map((one) => one.name)}`,
    );
  });
}
