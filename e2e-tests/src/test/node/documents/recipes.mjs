/** The examples of the how-to guides as modules: each as it stands there, and what it makes is exported besides. */
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { DOCUMENTS, fencesOf } from "./document-fences.mjs";

const GUIDES = `${DOCUMENTS}/how-to`;
const RECIPE = /^recipe:([\w-]+)(?:\/(\d+))?$/;
const MADE = /^const (\w+|\{[\w, ]+\}|\[[\w, ]+\]) =/gm;

/** Pages that run the first example of the guide of that name, or what src/test/web/recipes has under it. */
export const PAGES = [
  "agent",
  "ai-sdk",
  "anthropic",
  "ask-model",
  "fdc3",
  "frameworks-call",
  "frameworks-chart",
  "frameworks-names",
  "io-connect",
  "io-connect-apps",
  "io-connect-desktop",
  "io-connect-library",
  "io-connect-plugin",
  "io-connect-plugin-app",
  "langchain",
  "mcp",
  "mcp-server",
  "openai",
  "openapi",
  "telemetry",
  "validators",
  "webmcp",
  "webmcp-pages",
];

/** The names of all guides. */
export const guides = async () => (await readdir(GUIDES)).map((name) => basename(name, ".md"));

/** The examples of a guide, in their order. */
export const examplesOf = (guide) => fencesOf(`${GUIDES}/${guide}.md`, "js", "ts");

/** `recipe:GUIDE`, or `recipe:GUIDE/2` for the second example: its source, and in which language it is. */
export async function recipe(specifier) {
  const [, guide, place = "1"] = RECIPE.exec(specifier);
  const example = (await examplesOf(guide))[place - 1];
  if (!example) throw new Error(`${guide}.md has no example ${place}`);
  return { source: asModule(example.code), kind: example.kind };
}

/** Fields that stand alone are some of an option's. */
function asModule(code) {
  if (/^\w+: /.test(code)) return `export default {\n${code}};\n`;
  const made = Array.from(code.matchAll(MADE), ([, names]) => names.match(/\w+/g)).flat();
  return made.length === 0 ? code : `${code}\nexport { ${made.join(", ")} };\n`;
}
