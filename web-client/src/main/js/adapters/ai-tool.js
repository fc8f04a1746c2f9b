/** A tool as the Vercel AI SDK takes it. */
export const aiTool = ({ description, inputSchema, answer }) => ({
  description,
  inputSchema: schemaOf(inputSchema),
  execute: (input, { abortSignal } = {}) => answer(input, abortSignal),
  toModelOutput: ({ output: { status, text } }) => ({
    type: status === "failed" ? "error-text" : "text",
    value: text,
  }),
});

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
