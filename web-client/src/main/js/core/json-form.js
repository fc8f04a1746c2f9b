/** Values of the page as JSON, without the losses that `JSON.stringify` makes and does not tell of. */
/** Three bytes are four letters. */
const BYTES_AT_ONCE = 3 << 13;
/** Bytes that stand deeper in it are written number by number first, which takes long. */
const LOOKED_AT = 1_000;
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
  if (hasBytes(value)) return JSON.stringify(value, kept);
  const json = JSON.stringify(value);
  if (json === undefined) throw new Lost(nameOf(value));
  return /\{\}|\{"0":/.test(json) && isStrange(value) ? JSON.stringify(value, kept) : json;
}

/** Whether there are bytes near its beginning. */
function hasBytes(value) {
  const near = [value];
  for (let at = 0; at < near.length; at++) {
    if (isBytes(near[at])) return true;
    near.push(...within(near[at], LOOKED_AT - near.length));
  }
  return false;
}

function within(value, most) {
  if (typeof value !== "object" || value === null || most <= 0) return [];
  if (Array.isArray(value)) return value.slice(0, most);
  return isPlain(value) ? Object.values(value).slice(0, most) : [];
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
  return { type: "bytes", data: bytes.toBase64?.() ?? base64Of(bytes) };
}

function base64Of(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  }
  return text;
}
