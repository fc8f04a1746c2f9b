/**
 * A plugin of esbuild: `import file from "worker:./program.js"` bundles that program for a worker of its own,
 * as a file beside the others, and gives the file's name.
 */
import { join, relative } from "node:path";
import { build } from "esbuild";

export const workerImports = {
  name: "worker",
  setup(bundler) {
    bundler.onResolve({ filter: /^worker:/ }, ({ path, resolveDir }) => ({
      path: relative(process.cwd(), join(resolveDir, path.slice("worker:".length))),
      namespace: "worker",
    }));
    bundler.onLoad({ filter: /./, namespace: "worker" }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        format: "iife",
        target: "es2022",
        charset: "utf8",
        logLevel: "warning",
      });
      return { contents: outputFiles[0].contents, loader: "file" };
    });
  },
};
