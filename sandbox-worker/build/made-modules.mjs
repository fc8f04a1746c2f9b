import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../src/main/python/glovebox_guest/", import.meta.url));

/** The guest's Python modules by name. */
export async function readPrelude() {
  const modules = {};
  for (const file of (await readdir(FOLDER)).sort()) {
    if (!file.endsWith(".py") || file === "__init__.py") continue;
    modules[`glovebox_guest.${path.basename(file, ".py")}`] = await readFile(
      path.join(FOLDER, file),
      "utf8",
    );
  }
  return modules;
}

/** Lets esbuild resolve the modules that are made and not written. */
export function madeModules(modules) {
  return {
    name: "made modules",
    setup(bundler) {
      bundler.onResolve({ filter: /^glovebox:/ }, ({ path: name }) => ({
        path: name,
        namespace: "made",
      }));
      bundler.onLoad({ filter: /.*/, namespace: "made" }, ({ path: name }) => ({
        contents: JSON.stringify(modules[name]),
        loader: "json",
      }));
    },
  };
}
