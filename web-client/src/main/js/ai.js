import { modelTools } from "./adapters/model-tools.js";

/** The tools as the Vercel AI SDK takes them. */
export function aiTools(codeMode, options) {
  const tools = modelTools("aiTools", codeMode, options);
  return Object.fromEntries(tools.map((tool) => [tool.name, aiTool(tool, options?.needsApproval)]));
}

function aiTool({ description, inputSchema, readOnly, answer }, needsApproval) {
  return {
    description,
    inputSchema: schemaOf(inputSchema),
    execute: (input, { abortSignal } = {}) => answer(input, abortSignal),
    toModelOutput: ({ output: { status, text } }) => ({
      type: status === "failed" ? "error-text" : "text",
      value: text,
    }),
    ...(!readOnly && needsApproval !== undefined && { needsApproval }),
  };
}

/** A Standard Schema, which refuses nothing: the tool itself tells a model what it gave wrongly. */
const schemaOf = (schema) => ({
  "~standard": {
    version: 1,
    vendor: "glovebox",
    validate: (value) => ({ value }),
    jsonSchema: {
      // Whoever asks may write into what it is given.
      input: () => structuredClone(schema),
      output: () => structuredClone(schema),
    },
  },
});
