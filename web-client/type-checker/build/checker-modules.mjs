/** Lets esbuild resolve what the checker imports and nobody has written: pyright's core and the stubs. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { coreSource } from "./core-source.mjs";
import { withParsedStubs } from "./parsed-stubs.mjs";
import { parserOf } from "./pyright-parser.mjs";
import { absentOf, allowedImports, trimTypeshed } from "./trim-typeshed.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

export async function checkerModules() {
  const source = await coreSource();
  const { typeshed, readers } = withParsedStubs(await trimTypeshed(), await parserOf(source));
  const made = {
    "glovebox:checker-core": { contents: source, loader: "js" },
    // A text, because a browser reads it as JSON faster than as a script.
    "glovebox:typeshed": { contents: JSON.stringify(typeshed), loader: "text" },
    "glovebox:stub-readers": { contents: readers, loader: "js" },
    "glovebox:absent": { contents: JSON.stringify(await absentOf()), loader: "json" },
    "glovebox:allowed-imports": { contents: JSON.stringify(allowedImports), loader: "json" },
  };
  return {
    name: "checker modules",
    setup(bundler) {
      bundler.onResolve({ filter: /^glovebox:/ }, ({ path: name }) =>
        made[name] ? { path: name, namespace: "checker" } : undefined,
      );
      bundler.onLoad({ filter: /.*/, namespace: "checker" }, ({ path: name }) => ({
        ...made[name],
        resolveDir: here,
      }));
    },
  };
}
