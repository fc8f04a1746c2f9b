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
const HIDDEN = new Set(["v", "seed", "secrets", "offer", "request", "namespaces"]);

/** `codeMode.runs`, over what the compiled module gives. */
export function runsOf(core) {
  const answer = (isApproved) => (runId, callId, said) =>
    core.answer(String(runId), String(callId), isApproved, said);
  return Object.freeze({
    list: async () => Array.from(await core.list(), runInfo),
    get: async (runId) => {
      const [head, damage, ...entries] = await core.get(String(runId));
      const run = runInfo(head);
      const steps = entries.map((text) => step(run.runId, JSON.parse(text)));
      return { ...run, steps, ...(String(damage) ? { damage: String(damage) } : {}) };
    },
    resume: (runId) => core.resume(String(runId)),
    approve: answer(true),
    deny: answer(false),
    settle: (runId, callId, said) => core.settle(String(runId), String(callId), said),
    cancel: (runId) => core.cancel(String(runId)),
    delete: async (runId) => void (await core.delete(String(runId))),
    deleteAll: async () => void (await core.deleteAll()),
  });
}

function runInfo(text) {
  const { runId, status, caller, code, started, changed, bytes, waiting } = JSON.parse(text);
  return {
    runId,
    status,
    ...(caller ? { caller } : {}),
    code,
    startedAt: started,
    changedAt: changed,
    bytes,
    waiting: waiting.map(({ call, tool, args, reason, doubt, at }) => ({
      callId: `${runId}.${call}`,
      tool,
      args: JSON.parse(args),
      reason,
      inDoubt: doubt,
      at,
    })),
  };
}

/** An entry as its reader gets it. */
function step(runId, entry) {
  const read = readable(runId, entry);
  return entry.request ? { ...read, code: entry.request.code } : read;
}

function readable(runId, entry) {
  const read = {};
  for (const [name, value] of Object.entries(entry)) {
    if (HIDDEN.has(name)) continue;
    if (name === "call") read.callId = `${runId}.${value}`;
    else if (name === "sent") read.answered = value.filter(Boolean).map((n) => `${runId}.${n}`);
    else if (name in JSON_FIELDS) read[JSON_FIELDS[name]] = JSON.parse(value);
    else read[name] = Object(value) === value ? readable(runId, value) : value;
  }
  return read;
}
