import { readerOf } from "./fetch-file.js";

/** So few that an engine takes the same memory for each piece. */
const PIECE_BYTES = 524_288;

/**
 * The SHA-256 of a file in hexadecimal digits; nothing in a page without HTTPS, which has none to give. Of one of the
 * known files its pieces tell that it is that one, in less time than one hash over all of it.
 *
 * @param known each with its `sha256`, and `pieces` as `hashOfPieces` gives it
 */
export async function hashOf(content, known = []) {
  if (!globalThis.crypto?.subtle) return "";
  const pieces = known.length > 0 && (await hashOfPieces(content));
  const file = known.find((each) => each.pieces === pieces);
  return file?.sha256 ?? digits(await digest(await bytesOf(content)));
}

/** The SHA-256 of the SHA-256s of its pieces. */
export async function hashOfPieces(content) {
  const hashes = [];
  for await (const piece of piecesOf(content)) hashes.push(await digest(piece));
  return digits(await digest(await new Blob(hashes).arrayBuffer()));
}

/** Each is to be used before the next one is asked for, which may be in the same memory. */
async function* piecesOf(content) {
  if (!(content instanceof Blob)) {
    const bytes = new Uint8Array(content);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      yield bytes.subarray(at, at + PIECE_BYTES);
    }
    return;
  }
  const reader = readerOf(content.stream());
  let buffer = new ArrayBuffer(PIECE_BYTES);
  for (let isOver = false; !isOver;) {
    let length = 0;
    while (length < PIECE_BYTES && !isOver) {
      const { done, value } = await reader.read(new Uint8Array(buffer, length));
      buffer = value.buffer;
      length += value.byteLength;
      isOver = done;
    }
    if (length > 0) yield new Uint8Array(buffer, 0, length);
  }
}

const bytesOf = (content) => (content instanceof Blob ? content.arrayBuffer() : content);

const digest = (bytes) => crypto.subtle.digest("SHA-256", bytes);

const digits = (hash) =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
