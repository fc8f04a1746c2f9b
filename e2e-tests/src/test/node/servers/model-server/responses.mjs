/** The format of OpenAI's Responses, without a memory of its own: the app sends all that was. */
import { event, nextOf, piecesOf, strictFault, writtenArguments } from "./play.mjs";

function refusalOf({ input, tools = [] }) {
  for (const { name, parameters, strict = true } of tools) {
    const fault = strict && strictFault(name, parameters);
    if (fault) return fault;
  }
  const odd = outputs(input)
    .flatMap(partsOf)
    .find(({ type }) => !PARTS.includes(type));
  if (odd) return `Invalid value: '${odd.type}'. Supported values are: ${PARTS}`;
  const answered = new Set(outputs(input).map(({ call_id: id }) => id));
  const left = callsOf(input).find(({ call_id: id }) => !answered.has(id));
  return left && `No tool output found for function call ${left.call_id}.`;
}

const callsOf = (input) => input.filter(({ type }) => type === "function_call");
const outputs = (input) => input.filter(({ type }) => type === "function_call_output");

const PARTS = ["input_text", "input_image", "input_file"];

const partsOf = ({ output }) =>
  typeof output === "string" ? [{ type: "input_text", text: output }] : output;

function next({ input }) {
  const { content } = input.find(({ role }) => role === "user");
  const play = typeof content === "string" ? content : content.map(({ text }) => text).join("");
  const told = outputs(input).map((item) =>
    partsOf(item)
      .map(({ text }) => text)
      .join(""),
  );
  return nextOf(play, new Set(callsOf(input).map(stepOf)).size, told.join(" | "));
}

/** The calls of one step have its number in their names. */
const stepOf = ({ call_id: id }) => id.split("_")[1];

function itemsOf(asked) {
  const { calls, text } = next(asked);
  return calls
    ? calls.map((call) => ({
        type: "function_call",
        id: `fc_${call.id}`,
        call_id: call.id,
        name: call.tool,
        arguments: writtenArguments(call),
        status: "completed",
      }))
    : [
        {
          type: "message",
          id: "msg_1",
          role: "assistant",
          status: "completed",
          content: [{ type: "output_text", text, annotations: [] }],
        },
      ];
}

const bodyOf = (asked, output, status = "completed") => ({
  id: "resp_1",
  object: "response",
  created_at: 1_700_000_000,
  model: asked.model,
  status,
  output,
  tools: asked.tools ?? [],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
});

const whole = (asked) => bodyOf(asked, itemsOf(asked));

function streamed(asked) {
  const items = itemsOf(asked);
  const events = [
    { type: "response.created", response: bodyOf(asked, [], "in_progress") },
    ...items.flatMap(eventsOfItem),
    { type: "response.completed", response: bodyOf(asked, items) },
  ];
  return events.map((data, i) => event({ ...data, sequence_number: i }, data.type));
}

function eventsOfItem(item, index) {
  const at = { output_index: index, item_id: item.id };
  const [added, deltas] = item.type === "message" ? eventsOfText(item, at) : eventsOfCall(item, at);
  return [
    { type: "response.output_item.added", output_index: index, item: added },
    ...deltas,
    { type: "response.output_item.done", output_index: index, item },
  ];
}

function eventsOfCall(item, at) {
  const deltas = piecesOf(item.arguments).map((delta) => ({
    type: "response.function_call_arguments.delta",
    ...at,
    delta,
  }));
  const done = { type: "response.function_call_arguments.done", ...at, arguments: item.arguments };
  return [{ ...item, arguments: "", status: "in_progress" }, [...deltas, done]];
}

function eventsOfText(item, at) {
  const [part] = item.content;
  const place = { ...at, content_index: 0 };
  const begun = { type: "response.content_part.added", ...place, part: { ...part, text: "" } };
  const deltas = piecesOf(part.text).map((delta) => ({
    type: "response.output_text.delta",
    ...place,
    delta,
  }));
  const done = [
    { type: "response.output_text.done", ...place, text: part.text },
    { type: "response.content_part.done", ...place, part },
  ];
  return [{ ...item, content: [], status: "in_progress" }, [begun, ...deltas, ...done]];
}

export const responses = { refusalOf, whole, streamed };
