/** Values of the page as JSON, without the losses that `JSON.stringify` makes and does not tell of. */
const BYTES_AT_ONCE = 1 << 15;
const LONGEST_NAME = 60;

class Lost extends Error {}

/**
 * Bytes are `{ type: "bytes", data }` in base64, as they are in values.
 *
 * @returns {{json: string | null, lost: string | null}} the text; or what it is, such as `a Response`, when all of it, or of
 *   something in it, would be lost
 */
export function jsonForm(value) {
  if (value === undefined) return lost("undefined");
  if (dropped(value)) return lost(`a ${typeof value}`);
  try {
    const json = isBytes(value) ? JSON.stringify(bytesForm(value)) : written(value);
    return { json, lost: null };
  } catch (problem) {
    if (problem instanceof Lost) return lost(problem.message);
    throw problem;
  }
}

const lost = (what) => ({ json: null, lost: what });

/** Each value is looked at only where the text has what lost objects and bytes leave behind. */
function written(value) {
  const json = JSON.stringify(value);
  if (json === undefined) throw new Lost(nameOf(value));
  return /\{\}|\{"0":/.test(json) && isStrange(value) ? JSON.stringify(value, kept) : json;
}

/** Whether there is anything but plain objects in it. The text is there, so it has an end. */
function isStrange(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(isStrange);
  if (!isPlain(value)) return true;
  for (const name in value) if (isStrange(value[name])) return true;
  return false;
}

/** Takes several times as long as without it. */
function kept(name, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if (isBytes(value)) return bytesForm(value);
  if (isPlain(value) || isBoxed(value) || !Object.values(value).every(dropped)) return value;
  throw new Lost(nameOf(value));
}

const dropped = (value) => ["undefined", "function", "symbol"].includes(typeof value);

const isBytes = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);

/** Also of another realm, and without a prototype. */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return !prototype || !Object.getPrototypeOf(prototype);
}

const isBoxed = (value) =>
  value instanceof Number || value instanceof String || value instanceof Boolean;

function nameOf(value) {
  const { name } = Object(value.constructor);
  const known = typeof name === "string" && name !== "" ? name : "strange object";
  return `${/^[AEIO]/i.test(known) ? "an" : "a"} ${known.slice(0, LONGEST_NAME)}`;
}

function bytesForm(value) {
  const bytes = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : new Uint8Array(value);
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  }
  return { type: "bytes", data: btoa(text) };
}
