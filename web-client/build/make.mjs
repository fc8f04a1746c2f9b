/**
 * All that Node makes in this module, in order: the type checker, the npm package, the demo page, and the
 * compressed forms beside their files. `--without java` leaves out what needs the compiled Java or the
 * sandbox's files; `--without compression` what only a server on a network needs.
 */
import { makeSteps } from "../../build/make-steps.mjs";
import { npmPackages } from "../../build/npm-packages.mjs";
import { published } from "./published.mjs";

const HOME = new URL("../", import.meta.url);
/** The lock decides what is in node_modules. */
const LOCK = "package-lock.json";
const SANDBOX = "../sandbox-worker";
const GUEST = `${SANDBOX}/src/main`;

const steps = [
  npmPackages(HOME),
  {
    name: "type checker",
    reads: [
      LOCK,
      "type-checker/src",
      "type-checker/build",
      `${GUEST}/js/guest/lockdown/allowed-imports.json`,
      `${GUEST}/python/glovebox_guest/absent.py`,
      `${SANDBOX}/build/javascript/apply-patches.mjs`,
      "../build/hashed-files.mjs",
    ],
    makes: ["target/checker/manifest.json"],
    async make() {
      const { bundleChecker } = await import("../type-checker/build/bundle-checker.mjs");
      await bundleChecker();
    },
  },
  {
    name: "npm package",
    group: "java",
    reads: [
      LOCK,
      "build/bundle-package.mjs",
      "build/bundle-schemas.mjs",
      "../build/hashed-files.mjs",
      "build/catch-what-is-thrown.mjs",
      "build/core-forms.mjs",
      "build/name-labels.mjs",
      "build/package-modules.mjs",
      "build/published.mjs",
      "src/main/js",
      "src/main/npm",
      `${GUEST}/js/page`,
      "../docs/licences",
      "../LICENSE",
      "../NOTICE",
      "../README.md",
      "target/teavm",
      "target/checker",
      `${SANDBOX}/target/runtime`,
    ],
    asks: () => JSON.stringify(published()),
    makes: ["target/npm/package.json"],
    async make() {
      const { bundlePackage } = await import("./bundle-package.mjs");
      await bundlePackage();
    },
  },
  {
    name: "demo page",
    group: "java",
    reads: [
      LOCK,
      "demo/build",
      "demo/src",
      "build/published.mjs",
      "target/teavm-demo",
      "target/npm",
    ],
    asks: () => JSON.stringify(published()),
    makes: ["target/demo/index.html"],
    async make() {
      const { bundleDemo } = await import("../demo/build/bundle-demo.mjs");
      await bundleDemo();
    },
  },
  {
    name: "compressed files",
    group: "compression",
    reads: [
      "build/compress-folder.mjs",
      "src/main/npm/bin/compress.mjs",
      "target/npm",
      "target/demo",
    ],
    makes: ["target/npm/index.d.ts.br", "target/demo/index.html.br"],
    async make() {
      const { compressFolder } = await import("./compress-folder.mjs");
      await Promise.all(["target/npm", "target/demo"].map((folder) => compressFolder(folder)));
    },
  },
];

await makeSteps(HOME, steps, process.argv.slice(2));
