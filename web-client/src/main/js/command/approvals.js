import { legible } from "../legible.js";
import { forPeople } from "./secrets.js";

const LONGEST_ARGUMENTS = 4_000;
/** A person may take their time; Node's timers know no longer one. */
export const NEVER_MS = 2_147_483_647;

const ANSWERS = {
  usual: {
    approve: "Allow this call",
    deny: "Refuse this call",
  },
  inDoubt: {
    again: "It was not made: make it now",
    done: "It was made: go on, with null as its result",
  },
};

/** By a form, which clients could show before they knew the word. */
export function canAsk(server) {
  const { elicitation } = server.getClientCapabilities() ?? {};
  return Boolean(elicitation && (elicitation.form || !elicitation.url));
}

/** What a person says of a call that waits; nothing where they say nothing. */
export async function askPerson(server, waiting, { signal, requestId }) {
  const choices = waiting.inDoubt ? ANSWERS.inDoubt : ANSWERS.usual;
  const { action, content } = await server.elicitInput(
    {
      message: questionOf(waiting),
      requestedSchema: {
        type: "object",
        properties: {
          decision: {
            type: "string",
            title: "Decision",
            enum: Object.keys(choices),
            enumNames: Object.values(choices),
          },
          ...(waiting.inDoubt ? {} : { reason: { type: "string", title: "Reason" } }),
        },
        required: ["decision"],
      },
    },
    { signal, timeout: NEVER_MS, relatedRequestId: requestId },
  );
  if (action === "decline" && !waiting.inDoubt) return { decision: "deny" };
  if (action !== "accept" || !Object.hasOwn(choices, content?.decision)) return undefined;
  const { decision, reason } = content;
  return { decision, ...(typeof reason === "string" && reason ? { reason } : {}) };
}

function questionOf({ tool, args, reason, inDoubt }) {
  const written = legible(args);
  const shown =
    written.length <= LONGEST_ARGUMENTS
      ? written
      : `${written.slice(0, LONGEST_ARGUMENTS)}\n(${written.length - LONGEST_ARGUMENTS} more characters)`;
  const question = inDoubt
    ? `Nobody knows whether this call was made. Was ${tool} done?`
    : `Allow ${tool}?`;
  return forPeople(`${question}\n${shown}\nRule: ${reason}`);
}

/** Has the run go on as was said. */
export function goOn(runs, runId, { callId }, { decision, reason = undefined }) {
  switch (decision) {
    case "again":
      return runs.settle(runId, callId, { happened: false });
    case "done":
      return runs.settle(runId, callId, { happened: true, result: null });
    default:
      return runs.answer(runId, callId, decision === "approve", reason ? { reason } : undefined);
  }
}
