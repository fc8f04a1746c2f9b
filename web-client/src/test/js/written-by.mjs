import { readFileSync } from "node:fs";

/** What a test on the JVM has written for a script test; `test` is its class. */
export function writtenBy(test, file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(
      `${file} is not there. ${test} writes it: run "./glovebox test --fast" once, ` +
        `or name ${test} too in -Dtest.`,
    );
  }
}
