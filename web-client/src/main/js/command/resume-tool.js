import { isDeepStrictEqual } from "node:util";

const text = (description) => ({ type: "string", description });

/** The tool that has a paused run go on. Where the client can ask a person itself, it says no more than which. */
export function resumeTool(name, asks) {
  const inputSchema = {
    type: "object",
    properties: {
      run_id: text("the run that waits; leave it out to list all that wait"),
      ...(asks
        ? {}
        : {
            decision: { type: "string", enum: ["approve", "deny"], description: "what they said" },
            tool: text("the function that waits, as the answer named it"),
            args: {
              type: "object",
              description: "its arguments, exactly as the answer showed them",
            },
            reason: text("why they refused"),
          }),
    },
    additionalProperties: false,
  };
  const description = asks
    ? "Have a paused run go on: the person is asked again."
    : "Have a paused run go on once the person has read the call that waits, and has said yes or no. Never decide for them.";
  return {
    name,
    description,
    inputSchema,
    annotations: { readOnlyHint: false, destructiveHint: true },
  };
}

/** What is wrong with what the tool was given; nothing where nothing is. */
export function wrongInput(input, known) {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return "it takes an object";
  }
  const unknown = Object.keys(input).find((key) => !Object.hasOwn(known, key));
  if (unknown) return `it takes no ${unknown}, but ${Object.keys(known).join(", ")}`;
  for (const [key, value] of Object.entries(input)) {
    const { type, enum: words } = known[key];
    const isRight = type === "string" ? typeof value === "string" : isObject(value);
    if (!isRight) return `${key} must be ${type === "string" ? "a text" : "an object"}`;
    if (words && !words.includes(value)) return `${key} must be ${words.join(" or ")}`;
  }
  return undefined;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The call that a decision is about: what is done is what was looked at. */
export const waitingFor = ({ waiting }, { tool, args }) =>
  waiting.find((call) => call.tool === tool && isDeepStrictEqual(call.args, args ?? {}));

export const listOf = (runs) =>
  runs.length === 0
    ? "No run waits."
    : runs
        .map((run) => `${run.runId}: ${run.status}${run.waiting.map(lineOf).join("")}`)
        .join("\n");

const lineOf = ({ tool, args, inDoubt }) =>
  `\n  waiting: ${tool} ${JSON.stringify(args)}${inDoubt ? " (it may have been done already)" : ""}`;
