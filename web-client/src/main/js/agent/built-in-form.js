/**
 * The form in which the browser's model answers: `{"say": …}`, or `{"call": …, "input": …}`. The browser holds the
 * model to it, so that a call is always whole, and never guessed out of what is said.
 */
export const formOf = (tools) => ({
  anyOf: [
    object({ say: { type: "string" } }),
    ...tools.map(({ name, inputSchema }) => object({ call: { const: name }, input: inputSchema })),
  ],
});

const object = (properties) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A conversation of the SDK as the browser takes it: what was, and what is said now. */
export function spoken(prompt, tools) {
  const system = prompt.filter(({ role }) => role === "system").map(({ content }) => content);
  const said = prompt.filter(({ role }) => role !== "system").map(messageOf);
  return {
    initialPrompts: [
      { role: "system", content: [...system, lesson(tools)].join("\n\n") },
      ...said.slice(0, -1),
    ],
    input: said.slice(-1),
  };
}

/** A small model keeps to what it is shown. */
const lesson = (tools) =>
  [
    "Answer with one JSON object and nothing else.",
    'To tell the user something: {"say": "…"}',
    'To call a tool and be told its result: {"call": "its name", "input": {…}}',
    ...tools.map(
      ({ name, description, inputSchema }) =>
        `The tool ${name}, whose input is of the JSON Schema ${JSON.stringify(inputSchema)}:\n${description}`,
    ),
  ].join("\n\n");

function messageOf({ role, content }) {
  if (role === "assistant") return { role, content: content.map(answered).join("\n") };
  const told = role === "tool" ? content.map(resultOf) : content.map(({ text = "" }) => text);
  return { role: "user", content: told.join("\n\n") };
}

/** What the model has answered, as it is to answer. */
const answered = ({ type, text, toolName: call, input }) =>
  JSON.stringify(type === "tool-call" ? { call, input } : { say: text });

const resultOf = ({ toolName, output }) => `Result of ${toolName}:\n${textOf(output)}`;

function textOf({ type, value, reason }) {
  if (type === "text" || type === "error-text") return value;
  if (type === "execution-denied") return reason ?? "not allowed";
  if (type !== "content") return JSON.stringify(value);
  return value.map(({ text = "" }) => text).join("\n");
}
