/**
 * Serves an example by Vite's dev server, with the packed package: a folder of examples/, or the files that
 * docs/tutorial.md has at its end, or at the end of a section, perhaps with the mistake that it proposes. Prints the port
 * when it listens. `node example.mjs NAME [SECTION [mistake]]`
 */
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cleanFolder, writeFiles } from "./new-user/clean-folder.mjs";
import { filesOfPage } from "./new-user/guide.mjs";
import { serveByVite } from "./new-user/serve-by-vite.mjs";

const TUTORIAL = "../docs/tutorial.md";
const MISTAKE = /Try a mistake, `([\w.]+)\(/;

const [, , name, section, mistake] = process.argv;
const { folder } = await cleanFolder();
if (name === "tutorial") await writeFiles(folder, await filesOfTutorial());
else await cp(`../examples/${name}`, folder, { recursive: true });
// What an example needs besides is here already; Vite serves what is below its folder alone.
const { dependencies = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
for (const needed of Object.keys(dependencies)) {
  await cp(`node_modules/${needed}`, join(folder, "node_modules", needed), { recursive: true });
}
console.log(await serveByVite(folder, { isBuilt: false }));

async function filesOfTutorial() {
  const files = await filesOfPage(TUTORIAL, section && Number(section));
  if (!mistake) return files;
  const [, wrong] = MISTAKE.exec(await readFile(TUTORIAL, "utf8"));
  return { ...files, "main.js": files["main.js"].replace(/[\w.]+(?=\(name=)/, wrong) };
}
