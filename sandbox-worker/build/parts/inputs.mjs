import { readFile, readdir } from "node:fs/promises";
import { modulesNamedIn } from "../python/modules-named-in.mjs";

const HOME = new URL("../../", import.meta.url);

export function readPyodide(name, encoding) {
  return readFile(new URL(`node_modules/pyodide/${name}`, HOME), encoding);
}

/** Modules that a script may import; of some it may import only a name, as in `io.StringIO`. */
export async function allowedModules() {
  const entries = JSON.parse(
    await readFile(new URL("src/main/js/guest/lockdown/allowed-imports.json", HOME), "utf8"),
  );
  return [...new Set(entries.map((entry) => entry.replace(/\.[A-Z]\w*$/, "")))];
}

/** Modules that the guest's own Python imports. */
export async function preludeModules() {
  const folder = new URL("src/main/python/", HOME);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".py"));
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  const own = new Set(files.map((file) => file.replace(/[/.].*$/, "")));
  return modulesNamedIn(sources).filter((name) => !own.has(name.replace(/\..*$/, "")));
}

/** All that decides what a snapshot holds: the guest's Python, how it is installed, what it may import. */
export async function guestSources() {
  const folders = ["src/main/python/", "src/main/python/glovebox_guest/", "src/main/js/guest/"];
  const texts = [
    await readFile(new URL("src/main/js/guest/lockdown/allowed-imports.json", HOME), "utf8"),
  ];
  for (const folder of folders) {
    const files = await readdir(new URL(folder, HOME), { withFileTypes: true });
    for (const file of files
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()) {
      texts.push(await readFile(new URL(folder + file, HOME), "utf8"));
    }
  }
  return texts.join("\n");
}
