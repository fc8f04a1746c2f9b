/**
 * Bytes that look like chance and come from a seed of 32 bytes: the stream of ChaCha20, of which nobody who
 * sees some bytes knows the others. A run that is repeated with its seed draws the same ones.
 */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
const KEY_WORDS = 8;
const BLOCK = 64;
const DOUBLE_ROUNDS = 10;

/** Which four words of the block meet in each step of a double round: the columns, and then the diagonals. */
const STEPS = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
].flat();

/**
 * @param seed 64 hexadecimal digits
 * @param drawn how many bytes were drawn before
 * @returns `fill`, which fills an array of bytes, and `drawn`, which counts them
 */
export function chanceFrom(seed, drawn = 0) {
  const start = startOf(seed);
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
        block ??= blockOf(start, counter);
        bytes[i] = block[at++];
      }
    },
    drawn: () => counter * BLOCK + at,
  };
}

/** The words of the first block before they meet. */
function startOf(seed) {
  if (!/^[0-9a-f]{64}$/.test(seed)) throw new Error("a seed has 64 hexadecimal digits");
  const start = new Uint32Array(BLOCK / 4);
  start.set(CONSTANTS);
  const view = new DataView(new ArrayBuffer(4));
  for (let i = 0; i < KEY_WORDS; i++) {
    view.setUint32(0, parseInt(seed.slice(8 * i, 8 * i + 8), 16));
    start[CONSTANTS.length + i] = view.getUint32(0, true);
  }
  return start;
}

function blockOf(start, counter) {
  start[CONSTANTS.length + KEY_WORDS] = counter;
  const words = start.slice();
  for (let round = 0; round < DOUBLE_ROUNDS; round++) mix(words);
  const view = new DataView(new ArrayBuffer(BLOCK));
  for (let i = 0; i < words.length; i++) view.setUint32(4 * i, words[i] + start[i], true);
  return new Uint8Array(view.buffer);
}

/** A double round in one function, since the first scripts of a page find this code cold: then calls cost most. */
function mix(words) {
  for (let step = 0; step < STEPS.length; step += 4) {
    const a = STEPS[step];
    const b = STEPS[step + 1];
    const c = STEPS[step + 2];
    const d = STEPS[step + 3];
    words[a] += words[b];
    let met = words[d] ^ words[a];
    words[d] = (met << 16) | (met >>> 16);
    words[c] += words[d];
    met = words[b] ^ words[c];
    words[b] = (met << 12) | (met >>> 20);
    words[a] += words[b];
    met = words[d] ^ words[a];
    words[d] = (met << 8) | (met >>> 24);
    words[c] += words[d];
    met = words[b] ^ words[c];
    words[b] = (met << 7) | (met >>> 25);
  }
}
