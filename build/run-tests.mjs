/**
 * Runs every *.test.mjs below the folders that are named, so that no list of tests can forget one:
 * `node run-tests.mjs [--one-by-one] FOLDER...`. Node's own search would also run what tests share,
 * and takes folders in some versions only.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ONE_BY_ONE = "--one-by-one";
/** A test that hangs is told by its name; up to Node 22 the limit is that of a file, too. */
const TEST_WITHIN_MS = 300_000;
/** What no limit of a test reaches, such as a loop, is ended with all that runs. */
const ALL_WITHIN_MS = 1_200_000;

const words = process.argv.slice(2);
const folders = words.filter((word) => word !== ONE_BY_ONE);
const files = folders.flatMap(testsIn);
const options = words.includes(ONE_BY_ONE) ? ["--test-concurrency=1"] : [];
const limit = `--test-timeout=${TEST_WITHIN_MS}`;
const { status, error } = spawnSync(process.execPath, ["--test", limit, ...options, ...files], {
  stdio: "inherit",
  timeout: ALL_WITHIN_MS,
});
if (error) console.error(`The tests did not end: ${error.message}`);
process.exitCode = status ?? 1;

function testsIn(folder) {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".test.mjs"),
  );
  if (found.length === 0) throw new Error(`${folder} has no file that ends with .test.mjs.`);
  return found.sort().map((name) => join(folder, name));
}
