import { contentOf, isNothing, isPicture } from "./parts.js";

/**
 * A tool as the Vercel AI SDK takes it.
 *
 * @param seesPictures whether the provider has pictures as content: others write them as text, which costs a fortune
 */
export const aiTool = ({ description, inputSchema, answer }, seesPictures) => ({
  description,
  inputSchema: schemaOf(inputSchema),
  /** @type {import("../../npm/ai").AiTool["execute"]} */
  execute: (input, { abortSignal } = {}) => answer(input, abortSignal),
  toModelOutput: ({ output }) => {
    const value = contentOf(output, seesPictures ? isPicture : isNothing, textPart, picturePart);
    if (typeof value !== "string") return { type: "content", value };
    return { type: output.status === "failed" ? "error-text" : "text", value };
  },
});

/** Tools by their names, and by no others: a model may ask for one that is called `constructor`. */
export const toolSet = (named) => Object.assign(Object.create(null), Object.fromEntries(named));

const textPart = (text) => ({ type: "text", text });

const picturePart = ({ mediaType, data }) => ({ type: "image-data", mediaType, data });

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
