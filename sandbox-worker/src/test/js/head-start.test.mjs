/** What is begun before the compiled Java is there, and what it finds of that. The page is a small one of our own. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { HeadStart } from "../../main/js/page/head-start.js";

const FILES = Object.fromEntries(
  ["frame", "guest", "wasm", "snapshot"].map((part, at) => [
    part,
    { address: `https://app.test/${part}`, bytes: 3 + at, sha256: `hash of ${part}` },
  ]),
);

let frames;

beforeEach(() => {
  frames = [];
  Object.assign(globalThis, {
    addEventListener() {},
    MutationObserver: class {
      observe() {}
      disconnect() {}
    },
    document: {
      addEventListener() {},
      body: { append: (element) => frames.push(Object.assign(element, { contentWindow: {} })) },
      createElement: () => ({
        setAttribute() {},
        addEventListener() {},
        remove() {
          this.contentWindow = null;
        },
      }),
    },
  });
});

/** What comes of each file: right, unless it is told otherwise. */
function begun(wrong = {}) {
  const asked = [];
  const transport = {
    fetch: async (address, isFresh) => {
      asked.push([address, isFresh]);
      const [part, { bytes }] = Object.entries(FILES).find(([, file]) => file.address === address);
      return { type: "application/xml", bytes, content: { part }, ...wrong[part] };
    },
    hash: async ({ part }) => wrong[part]?.hash ?? `hash of ${part}`,
  };
  const start = new HeadStart(FILES, transport);
  start.begin();
  return { start, asked };
}

const addresses = (files) => Object.values(files).map(({ address }) => address);

const settled = () => new Promise((resolve) => setImmediate(resolve));

const isAhead = (frame) => ["furnish", "compile"].filter((order) => frame.wasGivenAhead(order));

test("what is no sandbox's is asked for with the rest when it is named", async () => {
  const asked = [];
  const checker = { address: "https://app.test/checker", bytes: 9, sha256: "hash of checker" };
  const transport = {
    fetch: async (address) => asked.push(address) && { type: "", bytes: 0, content: {} },
    hash: async () => "none",
  };
  new HeadStart({ ...FILES, checker }, transport, ["checker"]).begin();
  await settled();
  assert.deepEqual(asked.toSorted(), [...addresses(FILES), checker.address].toSorted());
  asked.length = 0;
  new HeadStart({ ...FILES, checker }, transport).begin();
  await settled();
  assert.deepEqual(asked.toSorted(), addresses(FILES).toSorted());
});

test("every file is asked for once, and who asks for it first gets what came", async () => {
  const { start, asked } = begun();
  await settled();
  for (const { address, bytes } of Object.values(FILES)) {
    const arrived = await start.transport.fetch(address, false, true, bytes);
    assert.equal(await start.transport.hash(arrived.content), `hash of ${arrived.content.part}`);
  }
  assert.equal(asked.length, 4);
  await start.transport.fetch(FILES.wasm.address, false, true, 5);
  await start.transport.fetch(FILES.wasm.address, true, true, 5);
  assert.deepEqual(asked.slice(4), [
    [FILES.wasm.address, false],
    [FILES.wasm.address, true],
  ]);
});

test("the frame is there with Python's programs in it, once", async () => {
  const { start } = begun();
  await settled();
  const frame = start.frameAt(FILES.frame.address);
  assert.equal(frames.length, 1);
  assert.deepEqual(isAhead(frame), ["furnish", "compile"]);
  assert.deepEqual(isAhead(frame), []);
  assert.notEqual(start.frameAt(FILES.frame.address), frame);
  assert.equal(frames.length, 1);
});

test("what was given ahead is forgotten where a file is refused", async () => {
  const { start } = begun();
  await settled();
  const frame = start.frameAt(FILES.frame.address);
  frame.forgetAhead();
  assert.deepEqual(isAhead(frame), []);
});

for (const [what, wrong] of [
  ["another hash", { frame: { hash: "another" } }],
  ["no hash", { frame: { hash: "" } }],
  ["another length", { frame: { bytes: 99 } }],
  ["another type", { frame: { type: "text/html" } }],
]) {
  test(`no frame is opened for a document of ${what}`, async () => {
    const { start } = begun(wrong);
    await settled();
    assert.equal(frames.length, 0);
    assert.deepEqual(isAhead(start.frameAt(FILES.frame.address)), []);
  });
}

test("no program goes there that is not right", async () => {
  for (const guest of [{ hash: "another" }, { hash: "" }, { bytes: 99 }]) {
    const { start } = begun({ guest });
    await settled();
    assert.deepEqual(isAhead(start.frameAt(FILES.frame.address)), []);
  }
});

test("no wasm goes there that is not as long as it should be", async () => {
  const { start } = begun({ wasm: { bytes: 99 } });
  await settled();
  assert.deepEqual(isAhead(start.frameAt(FILES.frame.address)), ["furnish"]);
});

test("who comes sooner opens a frame of its own, and nothing goes there ahead", async () => {
  const { start } = begun();
  const frame = start.frameAt(FILES.frame.address);
  await settled();
  assert.equal(frames.length, 0);
  assert.deepEqual(isAhead(frame), []);
});

test("a frame that was taken out of the page meanwhile is not given to anybody", async () => {
  const { start } = begun();
  await settled();
  frames[0].contentWindow = null;
  assert.deepEqual(isAhead(start.frameAt(FILES.frame.address)), []);
});

test("where no Code Mode comes to be, the frame is taken away, and none is opened", async () => {
  const late = begun();
  late.start.end();
  await settled();
  assert.equal(frames.length, 0);

  const { start } = begun();
  await settled();
  start.end();
  assert.equal(frames[0].contentWindow, null);
});
