/**
 * What every store of runs has to keep to, as Glovebox relies on it. Each law is tried with runs of its own, so a
 * store may have others in it. Two handles stand for two windows of one origin.
 */
const TEXTS = ['{"a":1}', "", "Zürich \u0000 \u2028 \ud83d\ude00", "x".repeat(100_000)];
const MANY = 2_000;

const LAWS = {
  "a first append makes a run that is read as it was written": async ({ here, id }) => {
    await begin(here, id, TEXTS, "head");
    await expectRun(here, id, "head", TEXTS);
  },
  "entries come back in the order in which they were asked for": async ({ here, id }) => {
    await begin(here, id, ["0"]);
    const more = Array.from({ length: 20 }, (_, i) =>
      add(here, id, [`${2 * i + 1}`, `${2 * i + 2}`]),
    );
    await Promise.all(more);
    await expectRun(
      here,
      id,
      "head",
      Array.from({ length: 41 }, (_, i) => String(i)),
    );
  },
  "many entries of one append come back": async ({ here, id }) => {
    const entries = Array.from({ length: MANY }, (_, i) => `${i}`);
    await begin(here, id, entries);
    await expectRun(here, id, "head", entries);
  },
  "the head is the last one": async ({ here, id }) => {
    const [before, after] = [`before ${id}`, `after ${id}`];
    await begin(here, id, ["1"], before);
    await add(here, id, ["2"], after);
    await expectRun(here, id, after, ["1", "2"]);
    expectEqual(await listed(here, [before, after]), [after], "the heads");
  },
  "an append may have no entries": async ({ here, id }) => {
    await begin(here, id, ["1"]);
    await add(here, id, [], "after");
    await expectRun(here, id, "after", ["1"]);
  },
  "a durable append is there when it resolves": async ({ here, there, id }) => {
    await here.append(id, 1, ["1"], "head", { durable: true, first: true });
    await expectRun(there, id, "head", ["1"]);
  },
  "a run that is not there is null": async ({ here, id }) => {
    expectEqual((await here.read(id)) ?? null, null, "what is read");
  },
  "a run that was claimed alone is not read or listed": async ({ here, id }) => {
    const before = (await here.heads()).length;
    await here.claim(id);
    expectEqual((await here.read(id)) ?? null, null, "what is read");
    expectEqual((await here.heads()).length, before, "the number of heads");
  },
  "claims count up, and a run that was begun has 1": async ({ here, there, id, other }) => {
    const first = await here.claim(id);
    expectEqual(await there.claim(id), first + 1, "the owner");
    await begin(here, other, ["1"]);
    expectEqual(await there.claim(other), 2, "the owner");
  },
  "two claims at once give two numbers": async ({ here, there, id }) => {
    const owners = await Promise.all([here.claim(id), there.claim(id), here.claim(id)]);
    expectEqual(new Set(owners).size, 3, "the number of owners");
  },
  "a claim after an owner that has lost the run by then is refused": async (given) => {
    const { here, there, id } = given;
    await begin(here, id, ["1"]);
    const { owner: seen } = await here.read(id);
    if (seen === undefined) return;
    const owner = await there.claim(id, seen);
    const { code } = await refusalOf(here.claim(id, seen));
    expectEqual(code, "run-elsewhere", "the code");
    await there.append(id, owner, ["2"], "head", { durable: false, first: false });
    await there.delete(id);
    await expectRefusal(here.claim(id, owner));
    expectEqual((await here.read(id)) ?? null, null, "what is read");
  },
  "of claims at once after one owner one is granted": async ({ here, there, id }) => {
    await begin(here, id, ["1"]);
    const { owner: seen } = await here.read(id);
    if (seen === undefined) return;
    const all = [here, there, here, there].map((store) => store.claim(id, seen));
    const told = await Promise.allSettled(all);
    const granted = told.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expectEqual(granted, [(await there.read(id)).owner], "the numbers that claims gave");
  },
  "a run that was claimed is begun by its owner": async ({ here, there, id }) => {
    await here.claim(id);
    const owner = await there.claim(id);
    await expectRefusal(here.append(id, 1, ["1"], "head", { durable: false, first: true }));
    await there.append(id, owner, ["1"], "head", { durable: false, first: true });
    await expectRun(here, id, "head", ["1"]);
  },
  "who does not own a run any more adds nothing": async ({ here, there, id }) => {
    await begin(here, id, ["1"]);
    const owner = await there.claim(id);
    await expectRefusal(add(here, id, ["2", "3"], "theirs"));
    await expectRun(here, id, "head", ["1"]);
    await there.append(id, owner, ["2"], "ours", { durable: false, first: false });
    await expectRun(here, id, "ours", ["1", "2"]);
  },
  "who does not own a run any more is told so by a code": async ({ here, there, id }) => {
    await begin(here, id, ["1"]);
    await there.claim(id);
    const { code } = await refusalOf(add(here, id, ["2"]));
    expectEqual(code, "run-elsewhere", "the code");
  },
  "who had a run before it was deleted adds nothing to the next of its id": async (given) => {
    const { here, there, id } = given;
    const options = { durable: false, first: false };
    await begin(here, id, ["1"]);
    const before = await here.claim(id);
    await there.delete(id);
    const owner = await there.claim(id);
    await there.append(id, owner, ["2"], "next", { ...options, first: true });
    for (const old of [1, before]) await expectRefusal(here.append(id, old, ["3"], "old", options));
    await expectRun(here, id, "next", ["2"]);
  },
  "what was not begun is not added to": async ({ here, id }) => {
    await expectRefusal(add(here, id, ["1"]));
    expectEqual((await here.read(id)) ?? null, null, "what is read");
  },
  "what was deleted is gone and does not come back": async ({ here, there, id }) => {
    await begin(here, id, ["1"], id);
    await there.delete(id);
    await expectRefusal(add(here, id, ["2"], id));
    expectEqual((await here.read(id)) ?? null, null, "what is read");
    expectEqual(await listed(here, [id]), [], "the heads");
  },
  "a checkpoint stays until another takes its place, or none": async ({ here, there, id }) => {
    if (!here.checkpoint) return;
    const write = (checkpoint) =>
      here.append(id, 1, ["1"], "head", { durable: false, first: true, ...checkpoint });
    await write({});
    await expectCheckpoint(there, id, null);
    for (const bytes of [[1, 2, 255], [7]]) {
      await write({ checkpoint: Uint8Array.from(bytes).buffer });
      await write({});
      await expectCheckpoint(there, id, bytes);
    }
    await write({ checkpoint: null });
    await expectCheckpoint(there, id, null);
  },
  "a checkpoint goes with its run, and with an append that is refused": async (given) => {
    const { here, there, id } = given;
    if (!here.checkpoint) return;
    const checkpoint = Uint8Array.of(1).buffer;
    await begin(here, id, ["1"]);
    await there.claim(id);
    const options = { durable: false, first: false, checkpoint };
    await expectRefusal(here.append(id, 1, ["2"], "head", options));
    await expectCheckpoint(there, id, null);
    await there.append(id, 2, ["2"], "head", options);
    await there.delete(id);
    await expectCheckpoint(here, id, null);
  },
  "deleting what is not there harms nothing": async ({ here, id }) => {
    await here.delete(id);
  },
  "runs whose ids are alike are apart": async ({ here, id }) => {
    const ids = [id, `${id}0`, `${id}.1`, `${id}é`, id.toUpperCase()];
    for (const each of ids) await begin(here, each, [each], each);
    await here.delete(ids[0]);
    for (const each of ids.slice(1)) await expectRun(here, each, each, [each]);
    expectEqual((await listed(here, ids)).length, ids.length - 1, "the number of heads");
    for (const each of ids) await here.delete(each);
  },
};

/**
 * The laws as tests for any runner.
 *
 * @param open gives one more handle of the same store
 */
export function storeConformance(open) {
  return Object.entries(LAWS).map(([name, law]) => ({
    name,
    run: async () => {
      const [here, there] = [await open(), await open()];
      const id = `run-conformance-${Math.random().toString(36).slice(2)}`;
      const other = `${id}-other`;
      try {
        await law({ here, there, id, other });
      } finally {
        await here.delete(id);
        await here.delete(other);
      }
    },
  }));
}

const begin = (store, id, entries, head = "head") =>
  store.append(id, 1, entries, head, { durable: false, first: true });

const add = (store, id, entries, head = "head") =>
  store.append(id, 1, entries, head, { durable: false, first: false });

/** Of these heads, those that a store lists; each is unlike what others keep there. */
const listed = async (store, heads) => (await store.heads()).filter((head) => heads.includes(head));

async function expectRun(store, id, head, entries) {
  const run = await store.read(id);
  if (!run) throw new Error("the run is not there");
  expectEqual(run.head, head, "the head");
  expectEqual([...run.entries], entries, "the entries");
}

async function expectCheckpoint(store, id, bytes) {
  const kept = (await store.checkpoint(id)) ?? null;
  expectEqual(kept && Array.from(new Uint8Array(kept)), bytes, "the checkpoint");
}

async function refusalOf(promise) {
  const refused = await promise.then(
    () => null,
    (reason) => Object(reason),
  );
  if (!refused) throw new Error("what does not own the run was written");
  return refused;
}

const expectRefusal = async (promise) => void (await refusalOf(promise));

function expectEqual(actual, expected, what) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value) ?? "undefined");
  if (is !== should) throw new Error(`${what}: ${cut(is)} instead of ${cut(should)}`);
}

const cut = (text) => (text.length <= 200 ? text : `${text.slice(0, 200)}…`);
