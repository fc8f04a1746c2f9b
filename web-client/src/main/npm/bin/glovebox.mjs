#!/usr/bin/env node
// Brings the sandbox's files to where a site serves them, sees that they are there, and serves the two tools by MCP.
import { cp, mkdir, readFile, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { compress } from "./compress.mjs";

const RUNTIME = new URL("../runtime/", import.meta.url);

const USAGE = `npx glovebox copy DIR [--compressed]    copies the runtime files into DIR, and takes those of
                                        other versions out of it
npx glovebox check DIR [--compressed]   sees that each runtime file is somewhere in DIR, under whatever
                                        name a bundler gave it
  --compressed                          also writes a .br and a .gz beside each of them
npx glovebox mcp --config FILE          serves the two tools, over the MCP servers and APIs that FILE names`;

/** A mistake of the caller's, told in one line. */
class Mistake extends Error {
  name = "Mistake";
}

/** The runtime files of this version, by name. */
async function shipped() {
  const names = (await readdir(RUNTIME)).filter((name) => !/\.(br|gz)$/.test(name));
  const contents = names.map((name) => readFile(new URL(name, RUNTIME)));
  const files = await Promise.all(contents);
  return new Map(names.map((name, index) => [name, files[index]]));
}

/** Whether a name is of a runtime file of any version, or of its compressed form. */
function isOfSomeVersion(files) {
  const parts = [...files.keys()].map((name) => name.split("-")[0]).join("|");
  const shape = new RegExp(`^(${parts})-[0-9a-f]{16}\\.\\w+(\\.br|\\.gz)?$`);
  return (name) => shape.test(name);
}

async function copy(folder) {
  const files = await shipped();
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter(isOfSomeVersion(files));
  await Promise.all(old.map((name) => rm(path.join(folder, name))));
  const copies = [...files.keys()].map((name) => path.join(folder, name));
  await Promise.all(copies.map((to) => cp(new URL(path.basename(to), RUNTIME), to)));
  const stale = old.filter((name) => !files.has(name.replace(/\.(br|gz)$/, ""))).length;
  const taken = stale > 0 ? `, and took ${stale} of another version out` : "";
  console.log(`glovebox: copied ${copies.length} runtime files to ${folder}${taken}.`);
  return copies;
}

async function check(folder) {
  const files = await shipped();
  const found = new Map();
  for (const file of await filesBelow(folder)) {
    const content = await readFile(file);
    for (const [name, own] of files) if (own.equals(content)) found.set(name, file);
  }
  const missing = [...files.keys()].filter((name) => !found.has(name));
  if (missing.length > 0) {
    throw new Mistake(
      `${folder} lacks ${missing.join(", ")}, or has them changed: ` +
        'run "npx glovebox copy" into the folder "runtime" beside the bundle.',
    );
  }
  console.log(`glovebox: ${folder} has all ${files.size} runtime files.`);
  return [...found.values()];
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Mistake(`there is no folder ${folder}.`);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

function readWords(words) {
  try {
    /** @type {import("node:util").ParseArgsOptionsConfig} */
    const options = {
      compressed: { type: "boolean" },
      config: { type: "string" },
      help: { type: "boolean", short: "h" },
    };
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (reason) {
    throw new Mistake(reason.message);
  }
}

async function serve(file, { length }) {
  if (file === undefined || length > 1) {
    throw new Mistake('mcp needs one file, as in "npx glovebox mcp --config glovebox.json".');
  }
  const { serveMcp } = await import("./command.js");
  await serveMcp(file);
}

async function main(words) {
  const { values, positionals } = readWords(words);
  const [command, folder, ...rest] = positionals;
  if (values.help || command === undefined) return console.log(USAGE);
  if (command === "mcp") return serve(values.config, positionals);
  const commands = { copy, check };
  if (!Object.hasOwn(commands, command)) {
    throw new Mistake(`there is no command ${command}; there are copy, check and mcp.`);
  }
  if (folder === undefined || rest.length > 0) {
    throw new Mistake(`${command} needs one folder, as in "npx glovebox ${command} dist/runtime".`);
  }
  const files = await commands[command](folder);
  if (values.compressed) await Promise.all(files.map((file) => compress(file)));
}

try {
  await main(process.argv.slice(2));
} catch (reason) {
  if (reason.name !== "Mistake" && reason.name !== "GloveboxError") throw reason;
  console.error(
    ["glovebox:", reason.message, reason.hint && `(${reason.hint})`].filter(Boolean).join(" "),
  );
  process.exitCode = 1;
}
