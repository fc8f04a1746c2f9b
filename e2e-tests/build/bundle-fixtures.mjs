// Makes target/web from src/test/web: the platform's pages are bundled, everything else is copied.
// Run with the module as the working directory, after npm ci.
import { build } from "esbuild";
import { cp, rm } from "node:fs/promises";

const from = "src/test/web";
const to = "target/web";
const bundled = ["platform", "provider", "consumer", "consumer-4"].map(
  (page) => `${from}/platform/${page}.js`,
);

await rm(to, { recursive: true, force: true });
await cp(from, to, { recursive: true });
await cp("target/teavm/portable.js", `${to}/portable/portable.js`);
await build({
  entryPoints: bundled,
  outdir: `${to}/platform`,
  bundle: true,
  format: "esm",
  target: "es2022",
  // The platform's libraries were written for Node's bundlers, which call the global object so.
  define: { global: "globalThis" },
  external: ["/glovebox/*"],
  logLevel: "warning",
});
