import { minify } from "terser";

/**
 * Minifies a part. Class names stay: Pyodide puts them into messages and compares them. A part
 * keeps its `export`, so that a bundler can take it in.
 */
export async function minifyPart(source) {
  const { code } = await minify(source, {
    module: true,
    ecma: 2022,
    keep_classnames: true,
    compress: { passes: 3 },
    format: { comments: false },
  });
  return `${code}\n`;
}
