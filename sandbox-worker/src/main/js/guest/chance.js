/**
 * Bytes that look like chance and come from a seed of 32 bytes: the stream of ChaCha20, of which nobody who
 * sees some bytes knows the others. A run that is repeated with its seed draws the same ones.
 */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const BLOCK = 64;
const DOUBLE_ROUNDS = 10;

/** Which words of the block meet in a double round: the columns, and then the diagonals. */
const QUARTERS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

/**
 * @param seed 64 hexadecimal digits
 * @param drawn how many bytes were drawn before
 * @returns `fill`, which fills an array of bytes, and `drawn`, which counts them
 */
export function chanceFrom(seed, drawn = 0) {
  const key = wordsOf(seed);
  let counter = Math.floor(drawn / BLOCK);
  let at = drawn % BLOCK;
  let block = null;
  return {
    fill(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        if (at === BLOCK) {
          block = null;
          counter++;
          at = 0;
        }
        block ??= blockOf(key, counter);
        bytes[i] = block[at++];
      }
    },
    drawn: () => counter * BLOCK + at,
  };
}

function wordsOf(seed) {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new Error("a seed has 64 hexadecimal digits");
  const view = new DataView(
    Uint8Array.from(seed.match(/../g), (byte) => parseInt(byte, 16)).buffer,
  );
  return Array.from({ length: 8 }, (_, i) => view.getUint32(4 * i, true));
}

function blockOf(key, counter) {
  const start = Uint32Array.from([...CONSTANTS, ...key, counter, 0, 0, 0]);
  const words = start.slice();
  for (let round = 0; round < DOUBLE_ROUNDS; round++) {
    for (const quarter of QUARTERS) mix(words, ...quarter);
  }
  const view = new DataView(new ArrayBuffer(BLOCK));
  words.forEach((word, i) => view.setUint32(4 * i, word + start[i], true));
  return new Uint8Array(view.buffer);
}

function mix(words, a, b, c, d) {
  words[a] += words[b];
  words[d] = turned(words[d] ^ words[a], 16);
  words[c] += words[d];
  words[b] = turned(words[b] ^ words[c], 12);
  words[a] += words[b];
  words[d] = turned(words[d] ^ words[a], 8);
  words[c] += words[d];
  words[b] = turned(words[b] ^ words[c], 7);
}

const turned = (word, bits) => (word << bits) | (word >>> (32 - bits));
