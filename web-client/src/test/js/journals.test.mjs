import assert from "node:assert/strict";
import { test } from "node:test";
import { Journals } from "../../main/js/restate/journals.js";

const RUN = "run-a";
const going = () => new AbortController().signal;
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const options = { durable: false };

/** A run that is under way until it is told to end, however often it is cancelled. */
function slowRun() {
  let end;
  const over = new Promise((resolve) => (end = () => resolve({ status: "failed" })));
  return { begin: () => over, end };
}

test("of attempts that come while one is leaving, the last has the run, and alone", async () => {
  const journals = new Journals();
  const slow = slowRun();
  const first = await journals.open(RUN, going());
  void first.next(slow.begin, () => {});
  const opened = [];
  const attempts = [2, 3].map(async (number) => {
    const journal = await journals.open(RUN, going());
    opened.push(number);
    return journal;
  });
  await soon();
  assert.deepEqual(opened, []);
  slow.end();
  const began = [];
  for (const [i, journal] of (await Promise.all(attempts)).entries()) {
    const begin = async () => began.push(opened[i]);
    void journal.next(begin, () => {});
  }
  await soon();
  assert.deepEqual([opened, began], [[2, 3], [3]]);
});

test("an attempt that was given up before it had its turn begins nothing", async () => {
  const journals = new Journals();
  const slow = slowRun();
  void (await journals.open(RUN, going())).next(slow.begin, () => {});
  const givenUp = new AbortController();
  const opening = journals.open(RUN, givenUp.signal);
  givenUp.abort();
  slow.end();
  let isBegun = false;
  void (await opening).next(
    async () => (isBegun = true),
    () => {},
  );
  await assert.rejects(journals.claim(RUN), /taken/);
  const late = await journals.open("run-b", AbortSignal.abort());
  void late.next(
    async () => (isBegun = true),
    () => {},
  );
  await soon();
  assert.equal(isBegun, false);
});

test("what an attempt still writes that has left is not the next one's", async () => {
  const journals = new Journals();
  const first = await journals.open(RUN, going());
  const owner = await journals.claim(RUN);
  const second = await journals.open(RUN, going());
  const next = await journals.claim(RUN);
  await journals.append(RUN, owner, ["late"], "late", options);
  await assert.rejects(journals.append(RUN, owner, ["late"], "late", { durable: true }), /taken/);
  assert.equal(await journals.read(RUN), null);
  await journals.append(RUN, next, ["own"], "head", options);
  assert.deepEqual(await journals.read(RUN), { head: "head", entries: ["own"] });
  assert.deepEqual([first.hasLeft, second.hasLeft], [true, false]);
});
