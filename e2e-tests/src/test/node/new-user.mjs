/**
 * The way of a new user, in a folder of its own: installs the packed package, does what a section of
 * docs/how-to/bundlers.md says, and prints the port of a server that says where what came out is served: at `/` as it
 * is, at `/MISTAKE` in a copy with that mistake of spoil.mjs, whose answer has in a second line what `glovebox check`
 * says of the copy.
 * `node new-user.mjs SECTION [WORD...]`: `without-assets` takes the option out, `dev` serves by the bundler's own dev
 * server.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createPort } from "node:net";
import { join } from "node:path";
import { cleanFolder, linkPackages, SILENT, writeFiles } from "./new-user/clean-folder.mjs";
import { guideSection } from "./new-user/guide.mjs";
import { serveByVite } from "./new-user/serve-by-vite.mjs";
import { serveFolder } from "./new-user/serve-folder.mjs";
import { isMistake, spoil } from "./new-user/spoil.mjs";
import { says } from "./says.mjs";

/** Too large to be among the packages of this module: only whoever asks for the long tests waits for it. */
const NEXT = "src/test/node/new-user/next";
const READY_WITHIN_MS = 120_000;

const [, , section, ...words] = process.argv;
const told = new Set(words);
const isNext = section === "Next.js";
const { folder, run } = await cleanFolder(isNext ? NEXT : undefined);
/** What is put on a web server. */
const built = isNext ? ".next" : "dist";
const check = (await guideSection("See that they are there")).commands[0].replace(/ dist$/, "");

const { files, packages, commands } = await guideSection(section);
await linkPackages(folder, packages);
files["main.js"] ??= await firstExampleOfReadme();
if (told.has("without-assets")) files["main.js"] = files["main.js"].replace(/assets: "[^"]*"/, "");
await writeFiles(folder, files);
if (!told.has("dev")) {
  for (const command of commands) run(command);
  if (!isNext) await finishSite(join(folder, built));
  run(check, built);
}

const addresses = new Map();
const server = createServer(async ({ url }, response) => {
  const word = url.slice(1);
  if (word !== "" && !isMistake(word)) return response.writeHead(404).end();
  if (!addresses.has(word)) addresses.set(word, word ? spoiltSite(word) : honestSite());
  try {
    response.end(await addresses.get(word));
  } catch (reason) {
    response.writeHead(500).end(reason.stack);
  }
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));

async function firstExampleOfReadme() {
  const readme = await readFile("../README.md", "utf8");
  return readme.split("```js\n")[1].split("```")[0];
}

/** What no bundler has put there: a page around whatever it made, or all that the page names. */
async function finishSite(site) {
  await mkdir(site, { recursive: true });
  const made = await readdir(site);
  if (made.includes("index.html")) return;
  if (files["index.html"]) {
    await cp(join(folder, "node_modules/glovebox"), join(site, "glovebox"), { recursive: true });
    await writeFiles(site, files);
  } else await writeFile(join(site, "index.html"), pageOf(made));
}

function pageOf(made) {
  const script = made.includes("app.js")
    ? '<script src="/app.js"></script>'
    : '<script type="module" src="/main.js"></script>';
  return `<!doctype html><title>My app</title><body>${script}</body>`;
}

async function honestSite() {
  if (section === "Vite") return at(await serveByVite(folder, { isBuilt: !told.has("dev") }));
  if (isNext) return at(await serveByNext(folder));
  return at(await serveFolder(join(folder, built), { fallback: false }));
}

async function spoiltSite(mistake) {
  const app = join(folder, mistake);
  const site = join(app, built);
  await cp(join(folder, built), site, { recursive: true });
  await spoil(site, mistake, folder);
  const says = whatCheckSays(site);
  if (!isNext) {
    const fallback = mistake === "fallback";
    const policy = mistake === "forbidden" ? "connect-src 'none'" : undefined;
    return `${at(await serveFolder(site, { fallback, policy }))}\n${says}`;
  }
  await cp(join(folder, "package.json"), join(app, "package.json"));
  await symlink(join(folder, "node_modules"), join(app, "node_modules"), "junction");
  return `${at(await serveByNext(app))}\n${says}`;
}

function whatCheckSays(site) {
  try {
    return run(check, site);
  } catch (reason) {
    return reason.message;
  }
}

function at(port) {
  return `http://127.0.0.1:${port}/`;
}

/** Next.js tells no port but the one that it is given. */
async function serveByNext(app) {
  const port = await freePort();
  const mode = told.has("dev") ? "dev" : "start";
  const next = join(folder, "node_modules/next/dist/bin/next");
  const words = [next, mode, "--hostname", "127.0.0.1", "--port", String(port)];
  const server = spawn(process.execPath, words, {
    cwd: app,
    env: { ...process.env, ...SILENT },
    stdio: ["ignore", "pipe", 2],
  });
  let heard = "";
  while (!heard.includes("Ready")) heard += await says(server.stdout, READY_WITHIN_MS);
  server.stdout.resume();
  return port;
}

function freePort() {
  const server = createPort();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
