/**
 * Builds every entry of the package by each bundler of the guide, with no more installed than its guide says, and asks
 * what is built for what is not installed. Prints a line for each build that fails, and for each answer that does not
 * say what to install; or nothing. `node bundle-entries.mjs [BUNDLER...]`, all of them unless some are named.
 */
import { readFile, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cleanFolder, linkPackages, writeFiles } from "./new-user/clean-folder.mjs";
import { guideSection } from "./new-user/guide.mjs";
import { BUILT } from "./new-user/packed-package.mjs";

/** Each bundler of the guide, and what keeps it from making small what nobody loads. */
const BUNDLERS = {
  Vite: "--minify=false",
  webpack: "--mode=development --devtool=false",
  Rollup: "",
  esbuild: "",
};
const [, , ...chosen] = process.argv;
const NO_ENTRIES = ["./package.json", "./runtime/*"];
const IN_NODE = { "./node": [], "./restate": ["@restatedev/restate-sdk"] };
/** What the guides say to install; each optional package is missing once where its alternative is there. */
const IN_PAGES = [
  {
    "./mcp": ["@modelcontextprotocol/client"],
    "./agent": ["ai", "zod", "@ai-sdk/openai-compatible"],
    "./langchain": ["@langchain/core"],
  },
  {
    "./mcp": ["@modelcontextprotocol/sdk"],
    "./agent": ["ai", "zod", "@ai-sdk/anthropic"],
  },
];
/** The plugin that reads CommonJS is not the guide's: for Rollup these stay imports of the bundle. */
const NOT_FOR_ROLLUP = ["ai", "@langchain/core", "@modelcontextprotocol/sdk"];
const NEEDS_A_PACKAGE = ["./langchain"];
const ASKING = resolve("src/test/node/new-user/ask-for-what-is-missing.mjs");

const { exports, peerDependencies } = JSON.parse(await readFile(join(BUILT, "package.json")));
const { folder, run } = await cleanFolder();
let linked = new Set();

for (const peer of Object.keys(peerDependencies)) {
  const isTried = [IN_NODE, ...IN_PAGES].some((asked) =>
    Object.values(asked).flat().includes(peer),
  );
  if (!isTried) console.log(`no entry is tried with ${peer}`);
}
const withoutPackages = Object.keys(exports).filter(
  (entry) => ![...NO_ENTRIES, ...NEEDS_A_PACKAGE, ...Object.keys(IN_NODE)].includes(entry),
);
await buildEach(withoutPackages, []);
for (const asked of IN_PAGES) await buildEach(Object.keys(asked), Object.values(asked).flat());
for (const [entry, packages] of Object.entries(IN_NODE)) {
  await install(packages);
  await writeFiles(folder, { "main.js": `import "${nameOf(entry)}";` });
  attempt(`${entry} in Node`, () => run("node main.js"));
}

async function buildEach(entries, packages) {
  for (const [bundler, flag] of Object.entries(BUNDLERS)) {
    if (chosen.length > 0 && !chosen.includes(bundler)) continue;
    const { files, packages: configured, commands } = await guideSection(bundler);
    const isTaken = (name) => bundler !== "Rollup" || !NOT_FOR_ROLLUP.includes(name);
    await install([...packages.filter(isTaken), ...configured]);
    await rm(join(folder, "dist"), { recursive: true, force: true });
    await writeFiles(folder, { ...files, "main.js": mainOf(entries) });
    const what = `${bundler}, ${entries.join(" ")} with ${packages.join(" ") || "nothing"}`;
    const isBuilt = attempt(what, () => run(`${commands[0]} ${flag}`.trim()));
    if (isBuilt && packages.length === 0) await ask(what);
  }
}

/** All that an entry exports is kept: a bundler leaves out what nobody uses. */
function mainOf(entries) {
  return [
    ...entries.map((entry, index) => `import * as entry${index} from "${nameOf(entry)}";`),
    "globalThis.entries = {",
    ...entries.map((entry, index) => `  "${entry}": entry${index},`),
    "};",
  ].join("\n");
}

function nameOf(entry) {
  return entry.replace(".", "glovebox");
}

async function install(packages) {
  for (const name of linked) await rm(join(folder, "node_modules", name));
  linked = new Set(packages);
  await linkPackages(folder, linked);
}

async function ask(what) {
  const built = await readdir(join(folder, "dist"), { recursive: true });
  const main = built.find((name) => /^main\.js$|^assets.index-.*\.js$/.test(name));
  attempt(what, () => {
    const told = run("node", ASKING, join(folder, "dist", main));
    if (told) console.log(`${what}: ${told}`);
  });
}

function attempt(what, action) {
  try {
    action();
    return true;
  } catch (reason) {
    console.log(`${what}: ${reason.message}`);
    return false;
  }
}
