/**
 * Reads the npm package of pyright as what it was before it was bundled: one module for each source
 * file, by the path of that file. Nothing of pyright is run.
 */
import { readFile } from "node:fs/promises";
import { SourceMap, createRequire } from "node:module";
import path from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";

/** The layout of the package is known for this version only. */
export const PYRIGHT = "1.1.414";

const BUNDLES = ["pyright-internal.js", "vendor.js"];
const ENTRY = "pyright.js";
const SAMPLES = 24;
const UPGRADE =
  "Look at how pyright is bundled now (node_modules/pyright/dist) and mend " +
  "web-client/type-checker/build/pyright-modules.mjs.";

const require = createRequire(import.meta.url);
const home = path.dirname(require.resolve("pyright/package.json"));

/** The folder of the package. */
export const pyrightHome = home;

/** `{ byId, idOf(path), builtin(id) }`; a module is `{ id, path, text, needs }`. */
export async function readPyrightModules() {
  await requireVersion();
  const byId = new Map();
  for (const bundle of BUNDLES) {
    for (const module of await modulesOf(bundle)) byId.set(module.id, module);
  }
  const ids = new Map(Array.from(byId.values(), ({ id, path }) => [path, id]));
  const builtins = await builtinsOf();
  return {
    byId,
    idOf: (source) => ids.get(source) ?? fail(`there is no module of ${source}`),
    builtin: (id) => builtins.get(id) ?? fail(`module ${id} is neither bundled nor one of Node's`),
  };
}

async function requireVersion() {
  const { version } = JSON.parse(await readFile(path.join(home, "package.json"), "utf8"));
  if (version !== PYRIGHT) fail(`this is pyright ${version}, and ${PYRIGHT} was expected`);
}

async function modulesOf(bundle) {
  const file = path.join(home, "dist", bundle);
  const text = await readFile(file, "utf8");
  const origins = originsOf(text, JSON.parse(await readFile(`${file}.map`, "utf8")));
  const { modules } = require(file);
  if (!modules) fail(`${bundle} does not export its modules`);
  return Object.entries(modules).map(([id, maker]) =>
    moduleOf(id, maker.toString(), text, origins),
  );
}

function moduleOf(id, text, bundle, origins) {
  const start = bundle.indexOf(text);
  if (start < 0) fail(`module ${id} is not in its bundle as it prints itself`);
  const method = /^\d+\(/.test(text) ? text : fail(`module ${id} is not written as a method`);
  return { id, text: method, path: origins(start, text.length), needs: needsOf(method) };
}

/** Where most of a stretch of the bundle comes from. */
function originsOf(text, payload) {
  const map = new SourceMap(payload);
  const lines = lineStarts(text);
  return (start, length) => {
    const votes = new Map();
    for (let i = 1; i <= SAMPLES; i++) {
      const { line, column } = positionIn(lines, start + Math.floor((length * i) / (SAMPLES + 1)));
      const { originalSource: source } = /** @type {any} */ (map.findEntry(line, column));
      if (source) votes.set(source, (votes.get(source) ?? 0) + 1);
    }
    const [winner] = [...votes].sort(([, a], [, b]) => b - a);
    return winner?.[0] ?? "";
  };
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function positionIn(starts, offset) {
  let line = starts.findLastIndex((start) => start <= offset);
  return { line, column: offset - starts[line] };
}

/** The ids that a module asks its third parameter for. */
function needsOf(text) {
  /** @type {any} */
  const tree = parse(`({${text}})`, { ecmaVersion: "latest" });
  const [, , asking] = tree.body[0].expression.properties[0].value.params;
  const needs = new Set();
  if (!asking) return [];
  simple(tree, {
    CallExpression(/** @type {any} */ { callee, arguments: [id] }) {
      if (callee.type === "Identifier" && callee.name === asking.name && isId(id)) {
        needs.add(String(id.value));
      }
    },
  });
  return [...needs];
}

const isId = (node) => node?.type === "Literal" && typeof node.value === "number";

/** Node's own modules, which the entry hands to the bundles under ids of their own. */
async function builtinsOf() {
  const entry = await readFile(path.join(home, "dist", ENTRY), "utf8");
  const found = entry.matchAll(/(\d+)\(\w+\)\{\w+\.exports=require\("([a-z_0-9:]+)"\)/g);
  const builtins = new Map(Array.from(found, ([, id, name]) => [id, name]));
  if (builtins.size === 0) fail(`${ENTRY} names no module of Node`);
  return builtins;
}

function fail(what) {
  throw new Error(`pyright: ${what}. ${UPGRADE}`);
}
