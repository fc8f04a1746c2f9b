import { answerBy, argumentsOf, modelTools } from "./adapters/model-tools.js";
import { canBeStrict, strictSchema } from "./adapters/strict-schema.js";

/** The tools as Chat Completions take them, and what answers their calls. */
export function chatTools(codeMode, options) {
  const tools = modelTools("chatTools", codeMode, options);
  return {
    tools: tools.map((tool) => chatTool(tool, isStrict(options))),
    answer: (calls, { signal } = {}) =>
      Promise.all((calls ?? []).map((call) => toolMessage(tools, call, signal))),
  };
}

/** The tools as Responses take them, and what answers their calls. */
export function responsesTools(codeMode, options) {
  const tools = modelTools("responsesTools", codeMode, options);
  return {
    tools: tools.map((tool) => ({ type: "function", ...definitionOf(tool, isStrict(options)) })),
    answer: (output, { signal } = {}) =>
      Promise.all(output.filter(isCall).map((call) => callOutput(tools, call, signal))),
  };
}

const isStrict = (options) => options?.strict ?? true;

function definitionOf({ name, description, inputSchema }, isWanted) {
  const strict = isWanted && canBeStrict(inputSchema);
  return {
    name,
    description,
    parameters: strict ? strictSchema(inputSchema) : inputSchema,
    strict,
  };
}

/** The library's `runTools` calls the function, which is not a part of what is sent. */
const chatTool = (tool, strict) => ({
  type: "function",
  function: {
    ...definitionOf(tool, strict),
    function: async (written, runner) =>
      (await tool.answer(argumentsOf(written), runner?.controller?.signal)).text,
  },
});

async function toolMessage(tools, call, signal) {
  const { name, arguments: written } = call.function ?? { name: call.custom?.name };
  const { text } = await answerBy(tools, name, argumentsOf(written), signal);
  return { role: "tool", tool_call_id: call.id, content: text };
}

const isCall = ({ type }) => type === "function_call";

async function callOutput(tools, { name, arguments: written, call_id: id }, signal) {
  const { text } = await answerBy(tools, name, argumentsOf(written), signal);
  return { type: "function_call_output", call_id: id, output: text };
}
