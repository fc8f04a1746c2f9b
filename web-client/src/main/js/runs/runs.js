import { mistaken } from "../glovebox-error.js";

/** What an entry calls its texts of JSON, and what readers do. */
const JSON_FIELDS = {
  positional: "positional",
  named: "named",
  args: "args",
  edited: "editedArgs",
  result: "result",
  value: "value",
};
/** Known to the record alone. */
const HIDDEN = new Set([
  "v",
  "seed",
  "secrets",
  "offer",
  "request",
  "namespaces",
  "functions",
  "sum",
  "wake",
  "used",
]);
/** Said by somebody, and absent from a record without payloads. */
const SAID = new Set([...Object.keys(JSON_FIELDS), "message", "hint", "output", "warning"]);
/** @type {"glovebox-run-1"} */
const FORMAT = "glovebox-run-1";
/** How often a run may go from window to window before whoever wants something of it gives up. */
const MOST_MOVES = 3;
/** So many arguments a function takes everywhere. */
const CHUNK = 0x2000;
/** Of 64 MB. */
const MOST_BASE64 = 90_000_000;
/** Of base64, a multiple of four: what is read in one piece of work. */
const STRETCH = 1 << 20;

/**
 * `codeMode.runs`, over what the compiled module gives.
 *
 * @param windows others that may have a run; absent where there are none
 */
export function runsOf(core, windows) {
  /** What another window has made of it; nothing where this one has to. */
  const elsewhere = async (runId, wanted) =>
    windows && (await windows.haveIt(runId)) ? windows.ask(runId, wanted()) : undefined;
  /** Where several windows want a run that is free, one has it, whom the others ask. */
  const somewhere = async (runId, wanted, here) => {
    for (let left = MOST_MOVES; ; left--) {
      const outcome = await elsewhere(runId, wanted);
      if (outcome !== undefined) return outcome;
      try {
        return await here();
      } catch (reason) {
        if (!windows || left === 0 || reason.code !== "run-elsewhere") throw reason;
      }
    }
  };
  const answer = (isApproved) => async (runId, callId, said) => {
    const read = core.answerText(isApproved, said);
    const act = isApproved ? "approve" : "deny";
    const wanted = () => ({ act, callId: String(callId), said: String(read) });
    return somewhere(String(runId), wanted, () =>
      core.answer(String(runId), String(callId), isApproved, said),
    );
  };
  return Object.freeze({
    list: async (filter) => Array.from(await core.list(filter), runInfo),
    get: async (runId) => {
      const [head, damage, ...entries] = await core.get(String(runId));
      const run = runInfo(head);
      const steps = timed(entries.map((text) => step(run, JSON.parse(text))));
      return { ...run, steps, ...(String(damage) ? { damage: String(damage) } : {}) };
    },
    export: async (runId, options) => {
      const { texts, checkpoint } = await core.export(String(runId), options);
      const [head, , ...entries] = texts;
      return {
        format: FORMAT,
        head: JSON.parse(head),
        entries: entries.map((e) => JSON.parse(e)),
        ...(checkpoint ? { checkpoint: toBase64(checkpoint) } : {}),
      };
    },
    import: async (exported) => {
      if (exported?.format !== FORMAT || !Array.isArray(exported.entries)) {
        throw refusal(`has no format ${FORMAT}, or no list of entries`);
      }
      const entries = exported.entries.map((entry) => text(entry));
      const bytes = "checkpoint" in exported ? await fromBase64(exported.checkpoint) : null;
      return String(await core.take(text(exported.head), entries, bytes));
    },
    fork: (runId, options) => core.fork(String(runId), options),
    replay: async (runId, options) => replayed(runId, await core.replay(String(runId), options)),
    resume: (runId, options) => core.resume(String(runId), options),
    approve: answer(true),
    deny: answer(false),
    settle: (runId, callId, said) => core.settle(String(runId), String(callId), said),
    cancel: async (runId, options) => {
      const here = () => core.cancel(String(runId), options);
      return core.takesOver(options)
        ? here()
        : somewhere(String(runId), () => ({ act: "cancel" }), here);
    },
    delete: async (runId) => void (await core.delete(String(runId))),
    deleteAll: async () => void (await core.deleteAll()),
  });
}

/** What a run would wait for, a replay asks for. */
function replayed(replayedId, { outcome, asks, unused }) {
  const { runId, approval, ...rest } = outcome;
  return {
    ...rest,
    status: approval ? "asks" : rest.status,
    asks: Array.from(asks, ([tool, positional, named]) => ({
      tool: String(tool),
      positional: JSON.parse(positional),
      named: JSON.parse(named),
    })),
    unused: Array.from(unused, (number) => `${replayedId}.${number}`),
  };
}

function runInfo(text) {
  const { runId, status, caller, session, code, started, changed, bytes, waiting, payloads } =
    JSON.parse(text);
  return {
    runId,
    status,
    ...(caller ? { caller } : {}),
    ...(session ? { session } : {}),
    code,
    startedAt: started,
    changedAt: changed,
    bytes,
    payloads,
    waiting: waiting.map(({ call, tool, args, reason, doubt, at, expires }) => ({
      callId: `${runId}.${call}`,
      tool,
      args: JSON.parse(args),
      reason,
      inDoubt: doubt,
      at,
      ...(expires ? { expiresAt: expires } : {}),
    })),
  };
}

const refusal = (why) => mistaken("request-invalid", `what is to be imported ${why}`);

function toBase64(buffer) {
  let text = "";
  for (let at = 0; at < buffer.byteLength; at += CHUNK) {
    const length = Math.min(CHUNK, buffer.byteLength - at);
    text += String.fromCharCode(...new Uint8Array(buffer, at, length));
  }
  return btoa(text);
}

/** The page does other work in between: such a text may be of anybody's making. */
async function fromBase64(given) {
  if (typeof given !== "string" || given.length > MOST_BASE64) {
    throw refusal("has a checkpoint that is not a text, or too large");
  }
  const pieces = [];
  for (let at = 0; at < given.length; at += STRETCH) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    pieces.push(pieceOf(given.slice(at, at + STRETCH)));
  }
  return new Blob(pieces).arrayBuffer();
}

function pieceOf(base64) {
  let letters;
  try {
    letters = atob(base64);
  } catch {
    throw refusal("has a checkpoint that is not base64");
  }
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

const text = (value) => JSON.stringify(value) ?? "";

/** An entry as its reader gets it. */
function step({ runId, payloads }, entry) {
  const read = readable(runId, entry, payloads);
  return entry.request && payloads ? { ...read, code: entry.request.code } : read;
}

function readable(runId, entry, payloads) {
  const read = {};
  for (const [name, value] of Object.entries(entry)) {
    if (HIDDEN.has(name) || (!payloads && SAID.has(name))) continue;
    if (name === "call") read.callId = `${runId}.${value}`;
    else if (name === "wall") read.at = value;
    else if (name === "sent") read.answered = value.filter(Boolean).map((n) => `${runId}.${n}`);
    else if (name in JSON_FIELDS) read[JSON_FIELDS[name]] = JSON.parse(value);
    else read[name] = Object(value) === value ? readable(runId, value, payloads) : value;
  }
  return read;
}

/** How long it took what a step ends: a call, a decision, a wait, the run. */
function timed(steps) {
  const began = new Map();
  let pausedAt;
  return steps.map((step) => {
    const { kind, callId, at } = step;
    const since = { ended: began.get(`intended ${callId}`), judged: began.get(`asked ${callId}`) };
    const from = kind === "over" ? began.get("started undefined") : since[kind];
    const wait = pausedAt;
    pausedAt = kind === "paused" ? at : undefined;
    began.set(`${kind} ${callId}`, at);
    return {
      ...step,
      ...(from !== undefined ? { ms: Math.max(0, at - from) } : {}),
      ...(wait !== undefined && at !== undefined ? { waitedMs: Math.max(0, at - wait) } : {}),
    };
  });
}
