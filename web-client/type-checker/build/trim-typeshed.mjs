/**
 * The part of typeshed that describes what a script may import, as `{ path: text }`: the modules of
 * the sandbox's own allow-list, what these stand on (typeshed-support.json), and nothing else. What
 * a kept stub takes from a module that is left out is of unknown type.
 */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { applyPatches } from "../../../sandbox-worker/build/javascript/apply-patches.mjs";
import { pyrightHome } from "./pyright-modules.mjs";
import { setAside } from "./set-aside.mjs";
import { ofThisPython, withoutLiteralText, withoutMarks } from "./slim-stubs.mjs";
import { stubPatches } from "./stub-patches.mjs";
import { definedBy, statementsOf } from "./stub-statements.mjs";

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const root = path.join(pyrightHome, "dist/typeshed-fallback/stdlib");
const stubs = path.join(here, "stubs");
const guest = path.join(here, "../../../sandbox-worker");

/** The list that the sandbox itself uses. */
export const allowedImports = JSON.parse(
  await readFile(path.join(guest, "src/main/js/guest/lockdown/allowed-imports.json"), "utf8"),
);

export async function trimTypeshed() {
  const support = JSON.parse(await readFile(path.join(here, "typeshed-support.json"), "utf8"));
  const leftOut = new Set(support.leftOut);
  const files = new Set();
  for (const module of [...allowedImports.map(moduleOf), ...support.modules]) {
    for (const file of await filesOf(module)) {
      if (!leftOut.has(nameOf(file))) files.add(file);
    }
  }
  const kept = {};
  for (const file of [...files].sort()) kept[`stdlib/${file}`] = await stubOf(file);
  for (const file of await readdir(stubs, { recursive: true })) {
    if (file.endsWith(".pyi")) kept[`stdlib/${file}`] = await read(path.join(stubs, file));
  }
  kept["stdlib/builtins.pyi"] = await withGuestBuiltins(kept["stdlib/builtins.pyi"]);
  kept["stdlib/VERSIONS"] = await versionsOf(Object.keys(kept));
  return setAside(kept, JSON.parse(await read(path.join(here, "set-aside.json"))), moduleOfPath);
}

const read = (file) => readFile(file, "utf8");

/** An entry may name one part of a module, as `io.StringIO` does. */
function moduleOf(entry) {
  const parent = entry.slice(0, Math.max(0, entry.lastIndexOf(".")));
  return parent && /\.[A-Z]/.test(entry) ? parent : entry;
}

/** A module is a file, or a package with all that is in it. */
async function filesOf(module) {
  const base = module.replaceAll(".", "/");
  if (existsSync(path.join(root, `${base}.pyi`))) return [`${base}.pyi`];
  if (!existsSync(path.join(root, base, "__init__.pyi"))) {
    throw new Error(`typeshed has no module ${module}: was it renamed? See typeshed-support.json.`);
  }
  if (module === "_typeshed" || module === "urllib") return [`${base}/__init__.pyi`];
  const entries = await readdir(path.join(root, base), { recursive: true });
  return entries.filter((entry) => entry.endsWith(".pyi")).map((entry) => `${base}/${entry}`);
}

const nameOf = (file) => file.replace(/(\/__init__)?\.pyi$/, "").replaceAll("/", ".");

const moduleOfPath = (file) => nameOf(file.replace("stdlib/", ""));

async function stubOf(file) {
  const text = await read(path.join(root, file));
  const patches = stubPatches.filter((patch) => patch.file === file);
  return withoutMarks(ofThisPython(withoutComments(applyPatches(text, patches, file))));
}

/** Comments say nothing to the checker, and empty lines neither. */
function withoutComments(text) {
  return text
    .replace(/^\s*#.*\n/gm, "")
    .replace(/[ \t]+# .*$/gm, "")
    .replace(/\n{2,}/g, "\n");
}

/** What scripts have besides Python's builtins, and lack of them. */
async function withGuestBuiltins(builtins) {
  const absent = new Set(Object.keys((await absentOf()).ABSENT));
  const kept = statementsOf(builtins).filter((statement) => !absent.has(definedBy(statement)));
  const slim = withoutLiteralText(kept.join(""));
  return `${slim}\n${await read(path.join(here, "guest-builtins.pyi"))}`;
}

/** Read from the guest itself, so that there is one list. */
export async function absentOf() {
  const file = "src/main/python/glovebox_guest/absent.py";
  const source = await read(path.join(guest, file));
  const lists = ["ABSENT", "ABSENT_MODULES"].map((list) => {
    const [, body] = new RegExp(`^${list} = \\{\n([^}]*)\\}`, "m").exec(source) ?? [];
    if (!body) throw new Error(`${file} has no ${list}: where is what scripts lack?`);
    return [list, Object.fromEntries(JSON.parse(`[${entriesOf(body)}]`))];
  });
  return Object.fromEntries(lists);
}

const entriesOf = (body) =>
  Array.from(
    body.matchAll(/^ {4}("[^"]*"): ("[^"]*"),$/gm),
    ([, name, hint]) => `[${name},${hint}]`,
  ).join();

async function versionsOf(files) {
  const all = (await read(path.join(root, "VERSIONS"))).split("\n");
  const names = new Set(files.map(moduleOfPath));
  return all.filter((line) => names.has(line.split(":")[0])).join("\n");
}
