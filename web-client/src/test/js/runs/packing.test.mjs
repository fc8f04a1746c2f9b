import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { packing } from "../../../main/js/runs/packing.js";

const MEGABYTE = 1 << 20;

const bufferOf = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const zipOf = (content) => bufferOf(gzipSync(content));
const sumOf = (zipped) => Buffer.from(zipped).subarray(-8).toString("hex");
const unpacked = (zipped, most = MEGABYTE) => packing.unpack(zipped, sumOf(zipped), most);

/** A zip that says another length than comes of it. */
function saying(length, content) {
  const zipped = gzipSync(content);
  zipped.writeUInt32LE(length, zipped.length - 4);
  return bufferOf(zipped);
}

/** How much memory was asked for in one piece, at the most, while something is done. */
async function largestArrayOf(work) {
  const { Uint8Array: Native } = globalThis;
  let largest = 0;
  globalThis.Uint8Array = class extends Native {
    constructor(...given) {
      super(...given);
      if (typeof given[0] === "number") largest = Math.max(largest, given[0]);
    }
  };
  try {
    await work();
  } finally {
    globalThis.Uint8Array = Native;
  }
  return largest;
}

test("what was packed is unpacked to what it was", async () => {
  const content = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) >> 3);
  const { bytes, sum } = await packing.pack(content.buffer);
  assert.deepEqual(new Uint8Array(await packing.unpack(bytes, sum, MEGABYTE)), content);
});

test("what is no zip, is cut or altered, or has another sum, is refused", async () => {
  const zipped = zipOf("as it was ".repeat(1000));
  const altered = zipped.slice();
  new Uint8Array(altered)[30] ^= 255;
  await assert.rejects(packing.unpack(zipped, "00".repeat(8), MEGABYTE), /another sum/);
  await assert.rejects(packing.unpack(new ArrayBuffer(3), "", MEGABYTE), /another sum/);
  await assert.rejects(unpacked(altered));
  await assert.rejects(unpacked(zipped.slice(0, 40)));
  await assert.rejects(unpacked(zipOf("a").slice(0, 15)));
  await assert.rejects(unpacked(new ArrayBuffer(64)));
});

test("what says that it is too large is refused before memory is taken for it", async () => {
  const zipped = saying(0xfffffff0, "small");
  const largest = await largestArrayOf(() => assert.rejects(unpacked(zipped), /too large/));
  assert.ok(largest < MEGABYTE, `${largest} bytes`);
});

test("what says that it is smaller than it is takes no more memory than it says", async () => {
  const zipped = saying(1000, Buffer.alloc(64 * MEGABYTE));
  const largest = await largestArrayOf(() =>
    assert.rejects(unpacked(zipped), /another length than it says/),
  );
  assert.ok(largest < MEGABYTE, `${largest} bytes`);
});

test("what says that it is larger than it is is refused", async () => {
  await assert.rejects(unpacked(saying(2000, Buffer.alloc(1000))));
});

test("others have their turn while much is unpacked", async () => {
  let turns = 0;
  const zipped = zipOf(Buffer.alloc(64 * MEGABYTE));
  const native = globalThis.DecompressionStream;
  // As browsers do it: what is given is unpacked at once.
  globalThis.DecompressionStream = class {
    constructor() {
      const { readable, writable } = new TransformStream({
        transform: (chunk, controller) => controller.enqueue(inflated(chunk)),
      });
      Object.assign(this, { readable, writable });
    }
  };
  const inflated = (chunk) =>
    new Uint8Array(Math.round((chunk.length * (64 * MEGABYTE)) / zipped.byteLength));
  const timer = setInterval(() => turns++);
  try {
    await unpacked(zipped, 64 * MEGABYTE).catch(() => {});
  } finally {
    clearInterval(timer);
    globalThis.DecompressionStream = native;
  }
  assert.ok(turns >= 4, `${turns} turns`);
});
