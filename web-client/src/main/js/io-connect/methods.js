const OUTCOME = "string status, string runId, string output";
const RUN = "string runId";
const ANSWERED = `${RUN}, string callId`;

/** What the plugin offers to apps, as interop methods. */
export const METHODS = {
  inspect: {
    name: "CodeMode.Inspect",
    accepts: "string? query, string[]? names, string? namespace, int? limit",
    returns: "string text",
  },
  execute: { name: "CodeMode.Execute", accepts: "string code", returns: OUTCOME },
  check: {
    name: "CodeMode.Check",
    description: "What is wrong with a script, without running it.",
    accepts: "string code",
  },
  tools: {
    name: "CodeMode.Tools",
    description: "The two tools for a model, as they are described now.",
  },
  answer: {
    name: "CodeMode.Answer",
    description: "What one of the two tools answers a model.",
    accepts: "string tool, string? input, string? conversation, string? request",
    returns: "string text, string status",
  },
  list: {
    name: "CodeMode.Runs.List",
    description: "The runs that this application asked for, the newest first.",
    accepts: "string[]? status, long? since, long? until, int? limit",
  },
  get: {
    name: "CodeMode.Runs.Get",
    description: "What happened in a run of this application, without what was said.",
    accepts: RUN,
  },
  approve: {
    name: "CodeMode.Runs.Approve",
    description: "A person allows a call of a run of this application; the run goes on.",
    accepts: ANSWERED,
    returns: OUTCOME,
  },
  deny: {
    name: "CodeMode.Runs.Deny",
    description: "A person refuses a call of a run of this application; the run goes on.",
    accepts: `${ANSWERED}, string? reason`,
    returns: OUTCOME,
  },
  settle: {
    name: "CodeMode.Runs.Settle",
    description: "A person says what became of a call in doubt; the run goes on.",
    accepts: `${ANSWERED}, bool happened`,
    returns: OUTCOME,
  },
  resume: {
    name: "CodeMode.Runs.Resume",
    description: "A run of this application goes on whose page went away.",
    accepts: RUN,
    returns: OUTCOME,
  },
  cancel: {
    name: "CodeMode.Runs.Cancel",
    description: "Ends a run of this application, running or waiting.",
    accepts: "string? runId, string? request",
  },
};

/** Each application hears of its own runs alone. */
export const EVENT_STREAM = {
  name: "CodeMode.Events",
  displayName: "What happens in the runs that an application asked for",
};

/** The events of a Code Mode that the stream carries. */
export const EVENTS = ["run:start", "run:output", "call:start", "call:end", "run:pause", "run:end"];

/** What `CodeMode.Inspect` and `CodeMode.Execute` return, for those who offer them to models as tools. */
export const OUTPUT_SCHEMAS = {
  inspect: {
    type: "object",
    properties: { text: { type: "string", description: "Python stubs, or an overview" } },
    required: ["text"],
  },
  execute: {
    type: "object",
    properties: {
      status: { type: "string", enum: ["completed", "failed", "paused"] },
      runId: { type: "string" },
      value: { description: "what the script returned" },
      output: { type: "string", description: "what it printed" },
      error: { type: "object", description: "what went wrong, and how to fix it" },
      approval: { type: "object", description: "what a person is asked before the run goes on" },
    },
    required: ["status", "runId", "output"],
  },
};

/** Interop sends what an app left out as null. */
export const withoutNulls = (fields) =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value != null));
