import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { withLinks } from "../../../../demo/build/page-links.mjs";

const page = await readFile("demo/src/index.html", "utf8");
const linksOf = (text) => text.match(/<nav class="links"[^]*?<\/nav>/)[0].match(/<a [^]*?>/g);

test("leads to the package's own documents, and to no source, where nobody has said more", () => {
  assert.equal(withLinks(page, {}), page);
  assert.deepEqual(linksOf(page), [
    '<a href="glovebox/README.md" data-link="documents">',
    '<a hidden data-link="source">',
  ]);
});

test("leads to the repository and the home page that the build was told of", () => {
  const told = { repository: "git+https://git.example/a.git", homepage: "https://a.example/?a&b" };
  assert.deepEqual(linksOf(withLinks(page, told)), [
    '<a href="https://a.example/?a&amp;b" data-link="documents">',
    '<a href="https://git.example/a" data-link="source">',
  ]);
});
