/** The step that fetches what package-lock.json names: the first of each module's table. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CI = [
  "ci",
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  "--no-update-notifier",
];

export const npmPackages = (home) => ({
  name: "npm packages",
  reads: ["package.json", "package-lock.json"],
  makes: ["node_modules/.package-lock.json"],
  make() {
    console.log("Fetching npm packages, which are downloaded if npm has not kept them.");
    const isWindows = process.platform === "win32";
    /** @type {import("node:child_process").SpawnSyncOptions} */
    const options = { cwd: fileURLToPath(home), stdio: "inherit", shell: isWindows };
    if (spawnSync("npm", CI, options).status !== 0) throw new Error("npm ci failed");
  },
});
