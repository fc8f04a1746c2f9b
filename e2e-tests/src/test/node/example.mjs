/**
 * Serves an example by Vite's dev server, with the packed package: a folder of examples/, or the files that
 * docs/tutorial.md has at its end. Prints the port when it listens. `node example.mjs NAME`
 */
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cleanFolder, writeFiles } from "./new-user/clean-folder.mjs";
import { filesOfPage } from "./new-user/guide.mjs";
import { serveByVite } from "./new-user/serve-by-vite.mjs";

const [, , name] = process.argv;
const { folder } = await cleanFolder();
if (name === "tutorial") await writeFiles(folder, await filesOfPage("../docs/tutorial.md"));
else await cp(`../examples/${name}`, folder, { recursive: true });
// What an example needs besides is here already; Vite serves what is below its folder alone.
const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
for (const needed of Object.keys(dependencies)) {
  await cp(`node_modules/${needed}`, join(folder, "node_modules", needed), { recursive: true });
}
console.log(await serveByVite(folder, { isBuilt: false }));
