/**
 * Checkpoints as the store gets them: zipped. The check sum and the length at the end of the zip, which the record
 * keeps too, tell what belongs to it from what does not. What is unpacked may be of anybody's making: it takes no
 * more memory than it says and may, and the page does other work in between.
 */
const TRAILER = 8;

/** Of what is zipped: a browser unpacks so much in one go, and a thousand times as much may come of it. */
const SLICE_BYTES = 1 << 12;

/** Of what has come of it, some milliseconds' worth, before others have their turn. */
const STRETCH_BYTES = 1 << 22;

export const packing = {
  async pack(buffer) {
    const zip = new Blob([buffer]).stream().pipeThrough(new CompressionStream("gzip"));
    const zipped = await new Response(zip).arrayBuffer();
    return { bytes: zipped, sum: sumOf(zipped) };
  },
  /** Rejects what has another sum, what is cut or altered, and what would be larger than that. */
  async unpack(zipped, sum, most) {
    if (zipped.byteLength < TRAILER || sumOf(zipped) !== sum) throw new Error("another sum");
    const length = lengthOf(zipped);
    if (length > most) throw new Error("too large");
    const bytes = new Uint8Array(length);
    const reader = slices(zipped).pipeThrough(new DecompressionStream("gzip")).getReader();
    let rested = 0;
    for (let at = 0; ;) {
      const { done, value } = await reader.read();
      if (done && at === length) return bytes.buffer;
      if (done || at + value.length > length) {
        void reader.cancel();
        throw new Error("another length than it says");
      }
      bytes.set(value, at);
      at += value.length;
      if (at - rested >= STRETCH_BYTES) {
        rested = at;
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  },
};

function slices(buffer) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const length = Math.min(SLICE_BYTES, buffer.byteLength - at);
      if (length === 0) return controller.close();
      controller.enqueue(new Uint8Array(buffer, at, length));
      at += length;
    },
  });
}

/** What a zip says that comes of it; of four gigabytes more, it says nothing. */
const lengthOf = (zipped) =>
  new DataView(zipped).getUint32(zipped.byteLength - Uint32Array.BYTES_PER_ELEMENT, true);

function sumOf(zipped) {
  const trailer = new Uint8Array(zipped, zipped.byteLength - TRAILER);
  return Array.from(trailer, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
