/**
 * The way of a new user, in a folder of its own: installs the packed package, does what a section of
 * docs/how-to/bundlers.md says, and serves what comes out. Prints the port when it listens.
 * `node new-user.mjs SECTION [WORD...]`; the words are mistakes and circumstances:
 * `without-copy` leaves the copying out, `other-version` renames a runtime file as a release would,
 * `without-assets` takes the option out, `fallback` serves the app's page for what is not there, `dev`
 * serves by the bundler's own dev server.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { cleanFolder, linkPackages, SILENT, writeFiles } from "./new-user/clean-folder.mjs";
import { guideSection } from "./new-user/guide.mjs";
import { serveByVite } from "./new-user/serve-by-vite.mjs";
import { serveFolder } from "./new-user/serve-folder.mjs";

/** Too large to be among the packages of this module: only whoever asks for the long tests waits for it. */
const NEXT = "src/test/node/new-user/next";

const [, , section, ...words] = process.argv;
const told = new Set(words);
const isNext = section === "Next.js";
const { folder, run } = await cleanFolder(isNext ? NEXT : undefined);
await mkdir(join(folder, "dist"), { recursive: true });

const { files, packages, commands } = await guideSection(section);
await linkPackages(folder, packages);
files["main.js"] ??= await firstExampleOfReadme();
if (told.has("without-assets")) files["main.js"] = files["main.js"].replace(/assets: "[^"]*"/, "");
await writeFiles(folder, files);
for (const command of told.has("dev") ? [] : commands) {
  if (told.has("without-copy") && command.startsWith("glovebox copy")) continue;
  run(command);
}
if (told.has("other-version")) await renameLikeAnotherVersion(join(folder, "dist/runtime"));

console.log(await serve());

async function firstExampleOfReadme() {
  const readme = await readFile("../README.md", "utf8");
  return readme.split("```js\n")[1].split("```")[0];
}

/** Another version has the same files under names with other hashes. */
async function renameLikeAnotherVersion(runtime) {
  for (const name of await readdir(runtime)) {
    await rename(
      join(runtime, name),
      join(runtime, name.replace(/-[0-9a-f]{16}/, "-0123456789abcdef")),
    );
  }
}

async function serve() {
  if (section === "Vite") return serveByVite(folder, { isBuilt: !told.has("dev") });
  if (isNext) return serveByNext();
  const site = files["index.html"] ? folder : join(folder, "dist");
  if (site === folder)
    await cp(join(folder, "node_modules/glovebox"), join(folder, "glovebox"), { recursive: true });
  else await writeFile(join(site, "index.html"), await pageOf(site));
  return serveFolder(site, { fallback: told.has("fallback") });
}

/** A page around whatever the bundler made. */
async function pageOf(site) {
  const script = (await readdir(site)).includes("app.js")
    ? '<script src="/app.js"></script>'
    : '<script type="module" src="/main.js"></script>';
  return `<!doctype html><title>My app</title><body>${script}</body>`;
}

/** Next.js tells no port but the one that it is given. */
async function serveByNext() {
  const port = await freePort();
  const mode = told.has("dev") ? "dev" : "start";
  const next = join(folder, "node_modules/next/dist/bin/next");
  const words = [next, mode, "--hostname", "127.0.0.1", "--port", String(port)];
  const server = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...SILENT },
    stdio: ["ignore", "pipe", 2],
  });
  for await (const line of server.stdout) if (String(line).includes("Ready")) break;
  return port;
}

function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
