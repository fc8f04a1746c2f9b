import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { hashOf, hashOfPieces } from "../../main/js/page/file-hash.js";

const PIECE = 524_288;
const LENGTHS = [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7];

const bytesOf = (length) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
const sha256 = (bytes) => createHash("sha256").update(bytes);

for (const length of LENGTHS) {
  test(`the pieces of ${length} bytes have one hash, in whatever form they are`, async () => {
    const bytes = bytesOf(length);
    const hashes = [];
    for (let at = 0; at < length; at += PIECE) {
      hashes.push(sha256(bytes.subarray(at, at + PIECE)).digest());
    }
    const expected = sha256(Buffer.concat(hashes)).digest("hex");
    assert.equal(await hashOfPieces(bytes.buffer), expected);
    assert.equal(await hashOfPieces(new Blob([bytes])), expected);
    assert.equal(await hashOfPieces(new Blob([bytes.subarray(0, 9), bytes.subarray(9)])), expected);
  });
}

test("a known file is known by its pieces", async () => {
  const content = bytesOf(PIECE + 9).buffer;
  const known = [
    { pieces: "another", sha256: "another's" },
    { pieces: await hashOfPieces(content), sha256: "its own" },
  ];
  assert.equal(await hashOf(content, known), "its own");
});

test("of what is no known file its own hash is told", async () => {
  const right = bytesOf(PIECE + 9);
  const known = [{ pieces: await hashOfPieces(right.buffer), sha256: "the right one's" }];
  for (const at of [0, PIECE - 1, PIECE, PIECE + 8]) {
    const wrong = right.slice();
    wrong[at] ^= 1;
    const expected = sha256(wrong).digest("hex");
    assert.equal(await hashOf(wrong.buffer, known), expected);
    assert.equal(await hashOf(new Blob([wrong]), known), expected);
  }
  assert.equal(await hashOf(right.buffer), sha256(right).digest("hex"));
});
