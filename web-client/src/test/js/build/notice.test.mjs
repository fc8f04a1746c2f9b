import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";

const ROOT = new URL("../../../../../", import.meta.url);
/** What ships of others stands above this line. */
const END_OF_PACKAGE = "\nIn the demo page only\n";
const NAMED = /\(docs\/licences\/([\w.-]+)/g;
/** Licences whose text comes with the package anyway, or that ask for none. */
const NEEDS_NO_FILE = /\(LICENSE\)|public domain/;
const notice = await readFile(new URL("NOTICE", ROOT), "utf8");
const shipped = notice.slice(0, notice.indexOf(END_OF_PACKAGE));

test("each licence that the notice names is there, and no other", async () => {
  const named = Array.from(notice.matchAll(NAMED), ([, file]) => file);
  assert.deepEqual(
    [...new Set(named)].sort(),
    (await readdir(new URL("docs/licences/", ROOT))).sort(),
  );
});

test("whatever of others ships names the file that has its licence", () => {
  const entries = shipped.split("\n\n").filter((entry) => /licen[cs]e|public domain/i.test(entry));
  const bare = entries
    .filter((entry) => entry.startsWith("  "))
    .filter((entry) => !NEEDS_NO_FILE.test(entry) && !entry.includes("(docs/licences/"));
  assert.ok(entries.length > 10);
  assert.deepEqual(bare, []);
});

test("each of these files is a licence, with who gives it", async () => {
  for (const file of await readdir(new URL("docs/licences/", ROOT))) {
    const text = await readFile(new URL(`docs/licences/${file}`, ROOT), "utf8");
    assert.match(text, /copyright|\(C\)|Mozilla/i, file);
    assert.match(text, /as.is|without warranty/i, file);
  }
});
