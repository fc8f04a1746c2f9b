const BEGIN_CHARACTERS = 200;
const TOLD_WITHIN_MS = 50;
const LONGEST_SILENCE_S = 5;
const SCRATCH_BYTES = 65_536;
const LARGE_BYTES = 1_000_000;
const UNSEEN_MS = 2_000;
const LEAVING_OFF_MS = 50;

/** All that can be told of a file, as long as nothing is. */
export const NOTHING = {
  problem: "",
  directive: "",
  isBegun: false,
  isOnline: true,
  status: 0,
  type: "",
  frameOptions: "",
  policy: "",
  bytes: 0,
  content: new ArrayBuffer(0),
  begin: "",
};

/** How many pieces of files have come, of all together. */
let pieces = 0;

/** Fetches one file of so many bytes and tells all that came of it, in an ArrayBuffer; it never rejects. */
export const fetchFile = (address, isFresh, isUrgent, bytes) =>
  fetched({ address, isFresh, isUrgent }, (response) => bodyOf(response.body, bytes));

/**
 * The same, and what is large in a Blob where the browser gathers those outside of the page's process: it is there
 * sooner, and its bytes do not pass through the page's thread on their way to the frame.
 */
export const fetchKept = (address, isFresh, isUrgent, bytes) =>
  isFresh || bytes < LARGE_BYTES || !gathersBlobsOutside()
    ? fetchFile(address, isFresh, isUrgent, bytes)
    : fetched({ address, isFresh, isUrgent }, (response, looking) =>
        isCached(response.headers)
          ? wholeOf(response, bytes, () => lookAfter(address, looking))
          : bodyOf(response.body, bytes),
      );

/** Whether whoever asks for it meanwhile gets it from the browser's cache, without asking the server. */
const isCached = (headers) => {
  const told = headers.get("cache-control") ?? "";
  return /max-age=[1-9]/i.test(told) && !/no-store|no-cache/i.test(told);
};

/** So does Chromium, which alone tells what it is; in Firefox it gained nothing. */
const gathersBlobsOutside = () => "userAgentData" in navigator;

async function fetched({ address, isFresh, isUrgent }, contentOfBody) {
  const policy = watchPolicy(address);
  const silence = watchSilence();
  let response;
  try {
    response = await fetch(address, {
      cache: isFresh ? "reload" : "default",
      priority: isUrgent ? "auto" : "low",
      signal: silence.signal,
    });
    pieces++;
    const body = response.ok ? await contentOfBody(response, silence.looking) : {};
    return { ...NOTHING, ...headersOf(response), ...body };
  } catch (problem) {
    const directive = response ? "" : await policy.directive();
    return {
      ...NOTHING,
      directive,
      isBegun: response !== undefined,
      problem: silence.signal.reason ?? String(problem),
      isOnline: navigator.onLine,
    };
  } finally {
    silence.stop();
    policy.stop();
  }
}

/** A Blob tells nothing before it is whole. One that is long in coming is looked after. */
async function wholeOf(response, expected, look) {
  const timer = setTimeout(look, UNSEEN_MS);
  try {
    const content = await response.blob();
    pieces++;
    const begin = content.size === expected ? "" : await beginOf(content);
    return { content, bytes: content.size, begin };
  } finally {
    clearTimeout(timer);
  }
}

const beginOf = async (blob) => textOf(await blob.slice(0, BEGIN_CHARACTERS).arrayBuffer());

/**
 * Asks for the same file once more, to see whether it comes on: what is on its way into the browser's cache is read
 * from there, and not sent a second time. What comes of this is not used.
 */
async function lookAfter(address, signal) {
  try {
    const { body } = await fetch(address, { priority: "low", signal });
    const reader = body.getReader();
    while (!(await reader.read()).done) pieces++;
  } catch {
    // The Blob is judged by what comes of itself.
  }
}

const headersOf = ({ status, headers }) => ({
  status,
  type: headers.get("content-type") ?? "",
  frameOptions: headers.get("x-frame-options") ?? "",
  policy: headers.get("content-security-policy") ?? "",
});

/**
 * Read piece by piece into a buffer of the length that is expected, which is quicker than `arrayBuffer()`; of what is
 * longer the rest is counted.
 */
async function bodyOf(stream, expected) {
  const reader = readerOf(stream);
  let buffer = new ArrayBuffer(expected);
  let bytes = 0;
  for (;;) {
    const isFull = bytes >= expected;
    const { done, value } = await reader.read(
      isFull ? new Uint8Array(SCRATCH_BYTES) : new Uint8Array(buffer, bytes),
    );
    if (!isFull) buffer = value.buffer;
    bytes += value.byteLength;
    if (done) return { ...contentOf(bytes < expected ? buffer.slice(0, bytes) : buffer), bytes };
    pieces++;
  }
}

/** One that fills a view, in browsers whose answers have none too. */
export function readerOf(stream) {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    return copyingReader(stream?.getReader());
  }
}

function copyingReader(reader) {
  let rest = new Uint8Array(0);
  return {
    async read(view) {
      if (rest.length === 0) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) return { done, value: view.subarray(0, 0) };
        rest = value;
      }
      const copied = rest.subarray(0, view.length);
      view.set(copied);
      rest = rest.subarray(copied.length);
      return { done: false, value: view.subarray(0, copied.length) };
    },
  };
}

/** What is told of a file that came. */
export function contentOf(content) {
  const begin = textOf(new Uint8Array(content).subarray(0, BEGIN_CHARACTERS));
  return { content, bytes: content.byteLength, begin };
}

const textOf = (bytes) => new TextDecoder().decode(bytes);

/**
 * Gives a file up of which nothing comes while nothing of others does either: servers send one after the other. Counted
 * in steps, so that the time in which a device slept is none.
 */
function watchSilence() {
  const giving = new AbortController();
  const looking = new AbortController();
  let seen = pieces;
  let silentS = 0;
  const timer = setInterval(() => {
    silentS = seen === pieces ? silentS + 1 : 0;
    seen = pieces;
    if (silentS === LONGEST_SILENCE_S) giveUp();
  }, 1_000);
  // Whoever waited for the same file at that moment would be the one to ask the server for it.
  const giveUp = () => {
    looking.abort();
    const reason = `nothing came for ${LONGEST_SILENCE_S} seconds`;
    setTimeout(() => giving.abort(reason), LEAVING_OFF_MS);
  };
  const stop = () => {
    clearInterval(timer);
    looking.abort();
  };
  return { signal: giving.signal, looking: looking.signal, stop };
}

/** Hears whether the page's policy forbids an address; browsers tell that only by an event, and in a while. */
function watchPolicy(address) {
  let forbidding = "";
  /** @type {(value?: any) => void} */
  let wake = () => {};
  const hear = ({ blockedURI, effectiveDirective }) => {
    if (!blockedURI || !address.startsWith(blockedURI)) return;
    forbidding = effectiveDirective;
    wake();
  };
  document.addEventListener("securitypolicyviolation", hear);
  return {
    async directive() {
      // Without a network no policy was asked, and what fails has failed.
      if (!forbidding && navigator.onLine)
        await new Promise((resolve) => {
          wake = resolve;
          setTimeout(resolve, TOLD_WITHIN_MS);
        });
      return forbidding;
    },
    stop: () => document.removeEventListener("securitypolicyviolation", hear),
  };
}
