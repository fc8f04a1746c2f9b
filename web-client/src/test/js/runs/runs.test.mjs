import assert from "node:assert/strict";
import { test } from "node:test";
import { runsOf } from "../../../main/js/runs/runs.js";

const MEGABYTE = 1 << 20;

/** What the compiled module is given of an import. */
async function taken(checkpoint) {
  let given;
  const runs = runsOf({ take: (head, entries, bytes) => (given = bytes) && "run-1" });
  await runs.import({ format: "glovebox-run-1", head: {}, entries: [], checkpoint });
  return given;
}

test("whoever comes second to a run that is free asks the window that came first", async () => {
  const elsewhere = () =>
    Promise.reject(Object.assign(new Error("taken"), { code: "run-elsewhere" }));
  const core = {
    answerText: () => "",
    cancel: elsewhere,
    answer: elsewhere,
    takesOver: () => false,
  };
  let looks = 0;
  const windows = {
    haveIt: async () => ++looks % 2 === 0,
    ask: async (_, { act }) => `${act} there`,
  };
  const runs = runsOf(core, windows);
  assert.equal(await runs.approve("run-1", "run-1.1"), "approve there");
  assert.equal(await runs.cancel("run-1"), "cancel there");
  const nobody = { haveIt: async () => looks++ < 0, ask: () => assert.fail("nobody has it") };
  looks = 0;
  await assert.rejects(runsOf(core, nobody).deny("run-1", "run-1.1"), { code: "run-elsewhere" });
  assert.equal(looks, 4);
  await assert.rejects(runsOf(core).cancel("run-1"), { code: "run-elsewhere" });
});

test("a checkpoint comes to be the bytes that it was, of whatever length", async () => {
  for (const length of [0, 1, 2, 3, 786_431, 786_432, 786_433, 3 * MEGABYTE]) {
    const bytes = Buffer.from(Uint8Array.from({ length }, (_, at) => at * 31));
    assert.ok(bytes.equals(Buffer.from(await taken(bytes.toString("base64")))), `${length}`);
  }
});

test("others have their turn while a large one is read", async () => {
  const large = Buffer.alloc(24 * MEGABYTE, 7).toString("base64");
  let turns = 0;
  const timer = setInterval(() => turns++);
  try {
    await taken(large);
  } finally {
    clearInterval(timer);
  }
  assert.ok(turns >= 10, `${turns} turns`);
});

test("what is no text, no base64 or too large is refused", async () => {
  const refusals = [
    [7, "is not a text, or too large"],
    ["A".repeat(90_000_001), "is not a text, or too large"],
    ["?", "is not base64"],
    [`${"A".repeat(2 * MEGABYTE)}?`, "is not base64"],
  ];
  for (const [checkpoint, why] of refusals) {
    await assert.rejects(taken(checkpoint), {
      code: "request-invalid",
      message: `what is to be imported has a checkpoint that ${why}`,
    });
  }
});
