import { credentialsOf } from "./credentials.js";

const MOST_BYTES = 16 * 1024 * 1024;
/** Each costs something however short it is: there may be a million of one byte, and no end of those of nothing. */
const MOST_PIECES = 100_000;
const PIECES_AT_ONCE = 1_000;

/**
 * Makes what sends the requests of an API. Credentials are added here, and nowhere before; whatever
 * an answer or a failure repeats of them is blotted out.
 */
export function httpSender({ fetch: send, auth, credentials = "same-origin", redirect = "error" }) {
  return async (text, base, signal) => {
    const request = JSON.parse(text);
    requireBelow(base, request.url);
    const added = await credentialsOf(auth, request, signal);
    const options = {
      method: request.method,
      headers: headersOf(request, added),
      body: bodyOf(request.body),
      signal,
      credentials,
      redirect,
    };
    try {
      // Called as a function of its own: the browser's fetch takes no other `this`.
      const fetching = send ?? globalThis.fetch;
      const response = await fetching(added.urlOf(request.url), options);
      return await readResponse(response, added.blot, signal);
    } catch (reason) {
      throw new Error(`The API gave no answer: ${added.blot(String(reason?.message ?? reason))}`);
    }
  };
}

/** The last look before a request leaves: what was built from a script's values stays in its place. */
function requireBelow(base, url) {
  const root = new URL(base);
  const target = new URL(url);
  const folder = root.pathname.endsWith("/") ? root.pathname : `${root.pathname}/`;
  if (target.origin !== root.origin || !target.pathname.startsWith(folder)) {
    throw new Error("The request leaves the API's address.");
  }
}

function headersOf(request, added) {
  const headers = new Headers(request.headers);
  if (request.body?.mediaType) headers.set("Content-Type", request.body.mediaType);
  for (const [name, value] of added.headers) headers.set(name, value);
  return headers;
}

function bodyOf(body) {
  if (body === undefined) return undefined;
  if (body.text !== undefined) return body.text;
  if (body.base64 !== undefined) return bytesOf(body.base64);
  const form = new FormData();
  for (const { name, text, isBinary } of body.parts) {
    form.append(name, isBinary ? new Blob([bytesOf(text)]) : text);
  }
  return form;
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function readResponse(response, blot, signal) {
  const bytes = await readBounded(response, signal);
  return {
    status: response.status,
    statusText: blot(response.statusText ?? ""),
    mediaType: blot(response.headers.get("Content-Type") ?? ""),
    text: () => blot(new TextDecoder().decode(bytes)),
    base64: () => base64Of(bytes),
  };
}

async function readBounded(response, signal) {
  const chunks = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader.read()) {
    length += read.value.length;
    chunks.push(read.value);
    if (length > MOST_BYTES || chunks.length > MOST_PIECES || signal?.aborted) {
      void reader.cancel().catch(() => {});
      throw new Error(whyNot(length));
    }
    // What is always there would give nobody else a turn.
    if (chunks.length % PIECES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const whyNot = (length) =>
  length > MOST_BYTES ? `it is longer than ${MOST_BYTES} bytes` : "it comes in too many pieces";

function base64Of(bytes) {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}
