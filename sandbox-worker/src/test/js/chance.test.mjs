import assert from "node:assert/strict";
import { createCipheriv } from "node:crypto";
import test from "node:test";
import { chanceFrom } from "../../main/js/guest/chance.js";

const SEED = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";

test("chance is the stream of ChaCha20, in pieces of any length", () => {
  const cipher = createCipheriv("chacha20", Buffer.from(SEED, "hex"), Buffer.alloc(16));
  const expected = cipher.update(Buffer.alloc(1000));
  const { fill } = chanceFrom(SEED);
  const drawn = [1, 63, 64, 200, 672].map((length) => {
    const bytes = new Uint8Array(length);
    fill(bytes);
    return bytes;
  });
  assert.deepEqual(Buffer.concat(drawn), expected);
});

test("chance goes on from where it was", () => {
  const whole = new Uint8Array(500);
  chanceFrom(SEED).fill(whole);
  for (const length of [0, 1, 63, 64, 65, 128, 200]) {
    const first = chanceFrom(SEED);
    first.fill(new Uint8Array(length));
    const rest = new Uint8Array(500 - length);
    chanceFrom(SEED, first.drawn()).fill(rest);
    assert.deepEqual(rest, whole.subarray(length));
  }
});

test("what is not a seed is refused", () => {
  for (const seed of ["", SEED.slice(2), SEED.toUpperCase(), `${SEED}00`]) {
    assert.throws(() => chanceFrom(seed), /64 hexadecimal digits/);
  }
});
