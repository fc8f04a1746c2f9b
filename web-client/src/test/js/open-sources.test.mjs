/** Sources that are still being opened, of which some cannot be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { withOpenSources } from "../../main/js/code-mode/open-sources.js";
import { GloveboxError } from "../../main/js/glovebox-error.js";

const refusedWith = (...sources) =>
  withOpenSources({ sources }).then(
    () => assert.fail("nothing was refused"),
    (reason) => reason,
  );

test("sources that are promises are awaited, in their order", async () => {
  const options = { sources: [1, Promise.resolve(2)], warm: 0 };
  assert.deepEqual(await withOpenSources(options), { sources: [1, 2], warm: 0 });
});

test("a promise of the app's own that is rejected is a source that failed, by its place", async () => {
  const reason = new TypeError("no ticket");
  const refused = await refusedWith(1, Promise.reject(reason));
  assert.ok(refused instanceof GloveboxError);
  assert.deepEqual(
    { code: refused.code, blame: refused.blame, message: refused.message },
    {
      code: "source-failed",
      blame: "caller",
      message: "the source sources[1] cannot be opened: TypeError: no ticket",
    },
  );
  assert.equal(refused.cause, reason);
});

test("whatever a promise is rejected with is told", async () => {
  const throwing = {
    get message() {
      throw new Error();
    },
  };
  const told = [
    ["no ticket", "Error: no ticket"],
    [undefined, ""],
    [Object.freeze(new Error("frozen")), "Error: frozen"],
    [throwing, "Error: something that has no text"],
  ];
  for (const [reason, words] of told) {
    const refused = await refusedWith(Promise.reject(reason));
    assert.equal(refused.code, "source-failed");
    assert.equal(refused.message, `the source sources[0] cannot be opened: ${words}`.trim());
  }
});

test("what Glovebox itself refuses, as mcp does, stays as it is", async () => {
  const own = new GloveboxError({ code: "option-invalid", blame: "caller", message: "mcp: no" });
  assert.equal(await refusedWith(Promise.reject(own)), own);
});

test("those that were opened are closed where another cannot be", async () => {
  let closed = 0;
  await refusedWith({ closeUnused: () => closed++ }, Promise.reject(new Error("no ticket")));
  assert.equal(closed, 1);
});
