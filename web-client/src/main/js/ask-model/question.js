import { invalid, refuseUnknown } from "../wrong-options.js";

export const OPTIONS = ["generate", "namespace", "longestPrompt"];
export const LONGEST_PROMPT = 20_000;

/**
 * The one function of `askModel(...)`, and where it is: what scripts ask leaves the device.
 *
 * @param faultOf says what is wrong with a schema's text, or nothing
 */
export function questionOf(options = {}, faultOf) {
  refuseUnknown("askModel", options, OPTIONS);
  const { generate, namespace = "model", longestPrompt = LONGEST_PROMPT } = options;
  if (typeof generate !== "function") throw invalid("option generate must be a function");
  if (typeof namespace !== "string") throw invalid("option namespace must be a text");
  if (!Number.isInteger(longestPrompt) || longestPrompt < 1) {
    throw invalid("option longestPrompt must be a whole number from 1 on");
  }
  const ask = {
    ...SAID,
    input: inputOf(longestPrompt),
    outgoing: true,
    run: asking(generate, faultOf),
  };
  return { namespace, definitions: { ask } };
}

const SAID = {
  description:
    "Asks a language model, which knows nothing but the prompt. Its answer is a text or, where a JSON Schema is given, a value that fits it; one that does not raises ToolError.",
  // Of what type an answer is is up to the question: nothing is learned from one for the next.
  output: {},
};

const asking =
  (generate, faultOf) =>
  async ({ prompt, schema }, { signal }) => {
    const { answerOf, schemaTextOf } = await import("./answers.js");
    const schemaText = schemaTextOf(schema, faultOf);
    const asked = { prompt, signal, ...(schemaText && { schema: JSON.parse(schemaText) }) };
    return answerOf(await generate(asked), schemaText);
  };

const inputOf = (maxLength) => ({
  type: "object",
  properties: {
    prompt: { type: "string", minLength: 1, maxLength },
    schema: { type: "object", description: "JSON Schema of the answer." },
  },
  required: ["prompt"],
  additionalProperties: false,
});
