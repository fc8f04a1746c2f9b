import { EVENTS, EVENT_STREAM, METHODS, OUTPUT_SCHEMAS, withoutNulls } from "./methods.js";
import { OwnRuns, callerOf } from "./own-runs.js";
import { mistaken } from "../glovebox-error.js";
import { refuseUnknown } from "../wrong-options.js";

const MOST_KEY = 100;

/** Which applications may do what, as a test of the name of one. */
export function readApps(given = {}) {
  refuseUnknown("apps", given, ["allow", "block", "approve"]);
  for (const [name, names] of Object.entries(given)) {
    if (Array.isArray(names) && names.every((each) => typeof each === "string")) continue;
    throw mistaken("option-invalid", `option of apps ${name} must be a list of application names`);
  }
  const { allow, block = [], approve } = given;
  const isIn = (names, application) => names === undefined || names.includes(application);
  return {
    mayUse: (application) => isIn(allow, application) && !block.includes(application),
    mayApprove: (application) => isIn(approve, application),
  };
}

/** Registers what apps call and hear. */
export async function offerCodeMode(io, codeMode, { rules, isRedacted }) {
  const runs = new OwnRuns(codeMode);
  const offered = { ...scriptHandlers(codeMode, runs), ...runHandlers(runs, rules) };
  await offerEvents(io, codeMode, runs, { rules, isRedacted });
  for (const [key, handler] of Object.entries(offered)) {
    const definition = { ...METHODS[key], ...asTool(codeMode, key) };
    await io.interop.register(definition, guarded(rules, handler));
  }
}

/** What io.Intelligence looks for when it offers methods to models as tools. */
function asTool(codeMode, key) {
  const outputSchema = OUTPUT_SCHEMAS[key];
  if (!outputSchema) return {};
  const { name, description, inputSchema } = codeMode.tools[key === "inspect" ? 0 : 1];
  const ioIntelMCPTool = {
    name,
    description,
    inputSchema: JSON.stringify(inputSchema),
    outputSchema: JSON.stringify(outputSchema),
  };
  return { description, flags: { ioIntelMCPTool } };
}

/** Interop hands on nothing of an error but its message, so the code goes before it. */
const guarded = (rules, handler) => async (request, caller) => {
  try {
    if (!rules.mayUse(caller?.application)) {
      throw mistaken("request-invalid", "this application may not use Code Mode");
    }
    return await handler(withoutNulls(request), caller ?? {});
  } catch (reason) {
    throw new Error(reason?.code ? `${reason.code}: ${reason.message}` : String(reason));
  }
};

function scriptHandlers(codeMode, runs) {
  return {
    inspect: async (request) => ({ text: await codeMode.inspect(request) }),
    execute: ({ request: id, ...request }, caller) =>
      runs.stoppable(id, caller, (signal) => {
        const { idempotencyKey, caller: _said, session, ...asked } = request;
        if (session)
          throw mistaken("request-invalid", "execute: apps of a platform have no sessions");
        const once = idempotencyKey ? { idempotencyKey: ownKey(caller, idempotencyKey) } : {};
        return codeMode.execute({ ...asked, ...once, caller: callerOf(caller), signal });
      }),
    check: async ({ code, inputs }) => ({
      diagnostics: await codeMode.check(code, inputs ? { inputs } : {}),
    }),
    tools: async () => ({
      version: codeMode.version,
      tools: codeMode.tools.map(({ name, description, inputSchema, readOnly }) => ({
        name,
        description,
        inputSchema: JSON.stringify(inputSchema),
        readOnly,
      })),
    }),
    answer: ({ tool: name, input, conversation, request: id }, caller) => {
      const tool = codeMode.tools.find((each) => each.name === name);
      if (!tool) throw mistaken("request-invalid", `there is no tool ${name}`);
      const told = conversation ? { conversation: `${callerOf(caller)} ${conversation}` } : {};
      return runs.stoppable(id, caller, (signal) =>
        tool.answer(input && JSON.parse(input), { ...told, caller: callerOf(caller), signal }),
      );
    },
  };
}

function runHandlers(runs, rules) {
  const byPerson =
    (act) =>
    ({ runId, callId, ...said }, caller) => {
      if (rules.mayApprove(caller.application)) return act(caller, runId, callId, said);
      throw mistaken("request-invalid", "this application may not answer for a person");
    };
  return {
    list: async (filter, caller) => ({ runs: await runs.list(caller, filter) }),
    get: ({ runId }, caller) => runs.get(caller, runId),
    approve: byPerson((caller, ...call) => runs.answer("approve", caller, ...call)),
    deny: byPerson((caller, ...call) => runs.answer("deny", caller, ...call)),
    settle: byPerson((caller, ...call) => runs.answer("settle", caller, ...call)),
    resume: ({ runId }, caller) => runs.act("resume", caller, runId),
    cancel: ({ runId, request }, caller) =>
      request ? runs.stop(request, caller) : runs.act("cancel", caller, runId),
  };
}

/** Two applications that make up the same key do not mean the same run. */
function ownKey({ application = "" }, key) {
  const own = `${application}:${key}`;
  if (own.length <= MOST_KEY) return own;
  throw mistaken("request-invalid", `execute: idempotencyKey and application pass ${MOST_KEY}`);
}

/**
 * Each application has a branch of the stream of its own. What is printed is sent only where nothing is
 * redacted: events tell it as it is.
 */
async function offerEvents(io, codeMode, runs, { rules, isRedacted }) {
  const stream = await io.interop.createStream(EVENT_STREAM, {
    subscriptionRequestHandler: (request) => {
      const { application } = request.instance ?? {};
      if (application && rules.mayUse(application)) request.acceptOnBranch(application);
      else request.reject("this application may not use Code Mode");
    },
  });
  const told = EVENTS.filter((event) => event !== "run:output" || !isRedacted);
  for (const event of told) {
    codeMode.on(event, ({ args, ...said }) => {
      const application = runs.hear(event, said);
      if (application) stream.push({ event, ...said }, application);
    });
  }
}
