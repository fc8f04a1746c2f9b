/**
 * A plugin of esbuild: `import texts from "./*.py"` gives the files of a folder that end so, by their
 * names without the ending.
 */
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";

export const folderImports = {
  name: "folder",
  setup(bundler) {
    bundler.onResolve({ filter: /\/\*\.\w+$/ }, ({ path, resolveDir }) => ({
      path: relative(process.cwd(), join(resolveDir, path)),
      namespace: "folder",
    }));
    bundler.onLoad({ filter: /./, namespace: "folder" }, async ({ path }) => ({
      contents: await moduleOf(path),
      resolveDir: join(process.cwd(), dirname(path)),
    }));
  },
};

async function moduleOf(path) {
  const ending = extname(path);
  const files = (await readdir(dirname(path))).filter((file) => extname(file) === ending).sort();
  const imports = files.map((file, index) => `import file${index} from "./${file}";`);
  const entries = files.map((file, index) => `"${basename(file, ending)}": file${index}`);
  return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };`;
}
