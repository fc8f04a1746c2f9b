const IMPORT_SECTION = 2;
const MEMORY_SECTION = 5;
const IMPORTED_TABLE = 1;
const IMPORTED_MEMORY = 2;
const IMPORTED_TAG = 4;

/**
 * A copy of a WebAssembly module whose memory grows to `pages` of 64 KiB at most, imported or not.
 * Nothing moves: the new maximum takes the bytes of the old one. The page uses it too, to give a
 * sandbox a limit of its own, so this file imports nothing.
 */
export function capMemory(bytes, pages) {
  const capped = new Uint8Array(bytes);
  const memory = findMemory(capped);
  if (memory?.maximum === undefined) {
    throw new TypeError("the module's memory has no maximum that could be replaced");
  }
  const { at, width, value } = memory.maximum;
  const room = 2 ** (7 * width);
  if (!Number.isInteger(pages) || pages < memory.minimum.value || pages >= room) {
    throw new RangeError(
      `a maximum of ${pages} pages does not fit: the minimum is ${memory.minimum.value},` +
        ` the maximum was ${value}`,
    );
  }
  for (let i = 0, rest = pages; i < width; i++, rest = Math.floor(rest / 128)) {
    capped[at + i] = (rest % 128) + (i < width - 1 ? 128 : 0);
  }
  return capped;
}

function findMemory(bytes) {
  for (let at = 8; at < bytes.length;) {
    const id = bytes[at];
    const size = number(bytes, at + 1);
    if (id === MEMORY_SECTION) {
      return limits(bytes, number(bytes, size.end).end);
    }
    const imported = id === IMPORT_SECTION ? importedMemory(bytes, size.end) : undefined;
    if (imported !== undefined) {
      return imported;
    }
    at = size.end + size.value;
  }
  return undefined;
}

function importedMemory(bytes, start) {
  const count = number(bytes, start);
  let at = count.end;
  for (let i = 0; i < count.value; i++) {
    at = skipName(bytes, skipName(bytes, at));
    const kind = bytes[at];
    if (kind === IMPORTED_MEMORY) {
      return limits(bytes, at + 1);
    }
    at = afterDescription(bytes, at + 1, kind);
  }
  return undefined;
}

function afterDescription(bytes, at, kind) {
  if (kind === IMPORTED_TABLE) {
    return limits(bytes, at + 1).end;
  }
  const isGlobal = kind === 3;
  return isGlobal ? at + 2 : number(bytes, kind === IMPORTED_TAG ? at + 1 : at).end;
}

function limits(bytes, at) {
  const hasMaximum = (bytes[at] & 1) === 1;
  const minimum = number(bytes, at + 1);
  const maximum = hasMaximum ? number(bytes, minimum.end) : undefined;
  return { minimum, maximum, end: (maximum ?? minimum).end };
}

function skipName(bytes, at) {
  const length = number(bytes, at);
  return length.end + length.value;
}

/** An unsigned number in LEB128, with the place where it ends. */
function number(bytes, at) {
  let value = 0;
  for (let width = 0; ; width++) {
    const byte = bytes[at + width];
    value += (byte & 127) * 2 ** (7 * width);
    if (byte < 128) {
      return { at, value, width: width + 1, end: at + width + 1 };
    }
  }
}
