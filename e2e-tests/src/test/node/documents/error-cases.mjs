/**
 * What makes each page of docs/errors true: the functions that its example calls, and for each page what a run of it
 * is given. A case may have `request` (what `execute` is given beside the code), `code` where the page has no Python,
 * `in` ("quotas": the Code Mode that counts calls and checks types), `gives` (the value of a script that catches the
 * failure) and `isInSession` (in a session that is closed meanwhile). `first` runs only so many lines: the rest shows what is right.
 */
const text = { type: "string" };
const ids = { ids: ["C-2", "C-3", "C-4"] };
const client = {
  type: "object",
  title: "Client",
  properties: { id: text, name: text },
  required: ["id", "name"],
};
const amelia = { id: "C-1", name: "Amelia Reid", positions: ["ABC"] };
const MANY = 17_000_000;

function clientOf({ id }) {
  if (id === "C-1") throw new Error(`no client ${id}`);
  return null;
}

const taking = (properties, more) => ({
  input: { type: "object", properties },
  readOnly: true,
  run: () => null,
  ...more,
});

/** By namespace. */
export const functionsOfPages = {
  crm: {
    find_clients: taking(
      { name: text, limit: { type: "integer", default: 20 } },
      { output: { type: "array", items: client }, run: () => [amelia] },
    ),
    get_client: taking({ id: text }, { run: clientOf }),
    get_clients: taking({ ids: { type: "array", items: text } }),
    get_portfolio: taking(
      { client_id: text },
      { run: () => new Promise((resolve) => setTimeout(resolve, 200, { positions: ["ABC"] })) },
    ),
    add_note: taking({ client_id: text, text }),
  },
  archive: {
    store: taking({ text }),
    everything: taking({}, { run: () => "x".repeat(MANY) }),
  },
  orders: { place: taking({ symbol: text, quantity: { type: "integer" } }, { readOnly: false }) },
  reports: { build: taking({ year: { type: "integer" } }, { run: () => new Promise(() => {}) }) },
};

/** By page. */
export const CASES = {
  "call-limit": { request: { inputs: ids, limits: { calls: 2 } } },
  "call-not-awaited": {},
  "interpreter-died": {},
  "limit-cpu": { request: { limits: { cpuMs: 300 } } },
  "limit-output": { request: { limits: { outputBytes: 10 } } },
  "limit-result": { first: 1, request: { limits: { resultBytes: 10 } } },
  "limit-wall": { request: { inputs: ids, limits: { wallMs: 300 } } },
  "result-not-json": {},
  "script-empty": { code: "" },
  "script-error": {},
  "script-syntax": {},
  "session-over": { code: "1", isInSession: true },
  "tool-arguments-invalid": {},
  "tool-arguments-too-large": {},
  "tool-budget-spent": { in: "quotas", request: { inputs: { symbols: [..."ABCDEF"] } } },
  "tool-denied": { gives: "left as it is" },
  "tool-failed": {},
  "tool-gone": { request: { caller: "leaving" } },
  "tool-rate-limited": { in: "quotas", request: { limits: { wallMs: 2000 } } },
  "tool-result-too-large": {},
  "tool-timeout": { gives: "the report takes too long", request: { limits: { callMs: 100 } } },
  "tool-unknown": {},
  "type-check-failed": { in: "quotas" },
};

const IN_PAGE = "../sandbox-worker/src/main/java/dev/glovebox/sandbox/page";

/** Failures that only a browser shows: words of the page, which also stand where they are made. */
export const WORDS_OF_THE_BROWSER = {
  "run-elsewhere": {
    madeIn: "../web-client/src/main/js/runs/windows.js",
    words: [
      "another window has the run ",
      ", and does not answer",
      "takeOver: true of runs.resume or runs.cancel takes it from a window that is frozen or silent",
    ],
  },
  "runtime-unavailable": {
    madeIn: `${IN_PAGE}/files/FileCheck.java`,
    words: [
      " is another file: a page of HTML came",
      ", or set the option",
      "An app's page is for addresses of the app, not for files that are missing",
    ],
  },
  "sandbox-lost": {
    madeIn: `${IN_PAGE}/browser/WorkerFrame.java`,
    words: ["the sandbox's frame is gone: ", "it was navigated away or removed from the page"],
  },
  "sandbox-unavailable": {
    madeIn: `${IN_PAGE}/Sandbox.java`,
    words: ["the sandbox did not start within ", " ms: it still waited for "],
  },
  "type-check-unavailable": {
    madeIn: "../web-client/src/main/java/dev/glovebox/client/check/WatchedChecker.java",
    words: ["the type checker was not ready within "],
  },
};
