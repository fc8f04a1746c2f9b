import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { published, shippedText, withReports } from "../../../../build/published.mjs";

const README =
  "[Documents](docs/README.md#top), [LICENSE](LICENSE), [npm](https://npm.example), [up](#up)";

test("leaves out what nobody gave", () => {
  assert.deepEqual(published({}), {});
  assert.deepEqual(
    published({ GLOVEBOX_HOMEPAGE: "https://glovebox.example", GLOVEBOX_BUGS: "" }),
    {
      homepage: "https://glovebox.example",
    },
  );
});

test("turns links that would lead nowhere into their words", () => {
  assert.equal(
    shippedText(README, ["LICENSE"], {}),
    "Documents, [LICENSE](LICENSE), [npm](https://npm.example), [up](#up)",
  );
});

test("leads to the repository where it is known", () => {
  assert.match(
    shippedText(README, ["LICENSE"], { repository: "https://git.example/glovebox.git" }),
    /^\[Documents\]\(https:\/\/git\.example\/glovebox\/blob\/HEAD\/docs\/README\.md#top\), \[LICENSE\]\(LICENSE\)/,
  );
});

test("says where holes are told, where that is given", async () => {
  const readme = await readFile("../README.md", "utf8");
  assert.equal(withReports(readme, {}), readme);
  assert.match(
    withReports(readme, { GLOVEBOX_SECURITY: "security@glovebox.example" }),
    /how to report a hole \(to security@glovebox\.example\)/,
  );
  assert.throws(() => withReports("", { GLOVEBOX_SECURITY: "security@glovebox.example" }));
});
