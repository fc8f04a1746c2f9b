/**
 * What the documents say on a command line that is ours, and that is not there: a line each, or nothing. The package's
 * command is compared with its own help, `./glovebox` with the reference (which is its help), and what is sent to a run
 * service with the handlers that its declarations name.
 */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { DOCUMENTS, fencesOf, pages } from "./document-fences.mjs";

const COMMAND = "../web-client/target/npm/bin/glovebox.mjs";
const PACKAGE_LINE = /npx glovebox\b([^\n`"|]*)/g;
const CHECKOUT_LINE = /^\.\/glovebox\b([^\n#]*)/gm;
const CHECKOUT_WORDS = /`\.\/glovebox\b([^\n`]*)`/g;
/** Pages of the house, beside those of users. */
const HOUSE = ["ARCHITECTURE", "CONTRIBUTING", "SECURITY"].map((name) => `../${name}.md`);
const SERVICE_LINE = /\bcurl [^\n]*:8080\/glovebox\/[\w-]+\/(\w+)([^\n]*)/g;
const SENT = /--json '([^']*)'/;
const MORE_OPTIONS = / {2}(--\w+)/g;

const told = await promisify(execFile)(process.execPath, [COMMAND, "--help"]);
const inPackage = inHelp(told.stdout, /^npx glovebox (\w+)(.*)/gm);
const reference = await readFile(`${DOCUMENTS}/reference/cli.md`, "utf8");
const inCheckout = inHelp(reference, /^ {4}\.\/glovebox (\w+)(.*)/gm);
const declarations = await readFile("../web-client/target/npm/restate.d.ts", "utf8");
const handlers = new Set(
  Array.from(declarations.matchAll(/^ {2}(\w+)\(\s*ctx: /gm), ([, name]) => name),
);

let lines = 0;
for (const page of [...(await pages()), ...HOUSE]) {
  const text = await readFile(page, "utf8");
  for (const [line, words] of text.matchAll(PACKAGE_LINE))
    report(page, line, unknownIn(inPackage, words));
  for (const [line, words] of text.matchAll(CHECKOUT_WORDS)) {
    report(page, line, unknownIn(inCheckout, words));
  }
  for (const { code } of await fencesOf(page, "sh")) {
    for (const [line, words] of code.matchAll(CHECKOUT_LINE)) {
      report(page, line, unknownIn(inCheckout, words));
    }
    for (const [line, handler, rest] of code.matchAll(SERVICE_LINE)) {
      report(page, line, handlers.has(handler) ? wrongJson(rest) : handler);
    }
  }
}
if (lines === 0) console.log("no page has a command line: this test looks at nothing.");

function report(page, line, problem) {
  lines++;
  if (problem)
    console.log(`${page}: ${line.trim()}: there is no ${problem}: see the help of that command.`);
}

/** The options of each command, by its name; a line of its own for an option is for all of them. */
function inHelp(text, shape) {
  const shared = Array.from(text.matchAll(MORE_OPTIONS), ([, option]) => option);
  return new Map(
    Array.from(text.matchAll(shape), ([, name, rest]) => [
      name,
      new Set([...shared, ...(rest.match(/--\w+/g) ?? [])]),
    ]),
  );
}

/** What of a command line its program does not know. */
function unknownIn(commands, words) {
  const [name, ...rest] = words.trim().split(/\s+/);
  // "the command `npx glovebox`" names none.
  if (name === "") return undefined;
  const options = commands.get(name);
  if (!options) return name;
  return rest.filter((word) => word.startsWith("-")).find((word) => !options.has(word));
}

function wrongJson(rest) {
  const [, json] = SENT.exec(rest) ?? [];
  try {
    if (json !== undefined) JSON.parse(json);
    return undefined;
  } catch {
    return `JSON in ${json}`;
  }
}
