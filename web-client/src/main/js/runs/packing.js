/**
 * Checkpoints as the store gets them: zipped, which the browser does beside the page's thread. The check sum at
 * the end of the zip, which the record keeps too, tells what belongs to it from what does not.
 */
const TRAILER = 8;

export const packing = {
  async pack(buffer) {
    const zipped = await new Response(through(buffer, new CompressionStream("gzip"))).arrayBuffer();
    return { bytes: zipped, sum: sumOf(zipped) };
  },
  /** Rejects what has another sum, what is cut or altered, and what would be larger than that. */
  async unpack(zipped, sum, most) {
    if (zipped.byteLength < TRAILER || sumOf(zipped) !== sum) throw new Error("another sum");
    const chunks = [];
    let length = 0;
    const reader = through(zipped, new DecompressionStream("gzip")).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(chunks).arrayBuffer();
      length += value.byteLength;
      if (length > most) {
        await reader.cancel();
        throw new Error("too large");
      }
      chunks.push(value);
    }
  },
};

const through = (buffer, change) => new Blob([buffer]).stream().pipeThrough(change);

function sumOf(zipped) {
  const trailer = new Uint8Array(zipped, zipped.byteLength - TRAILER);
  return Array.from(trailer, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
