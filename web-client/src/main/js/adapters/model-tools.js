import { refuseUnknown } from "../wrong-options.js";
import { OPTION_NAMES } from "./option-names.js";

/** As many conversations as a CodeMode remembers. */
const MOST_CONVERSATIONS = 200;

/** The tools that conversations have taken, by CodeMode and then by conversation, the latest last. */
const takenFrom = new WeakMap();

/**
 * The tools of one conversation: described as they were when it first took them, whatever comes and goes
 * meanwhile, so that its prompt stays the same. What a model gives them, however wrong, is answered.
 */
export function modelTools(adapter, codeMode, options = {}) {
  refuseUnknown(adapter, options, OPTION_NAMES[adapter]);
  const { conversation, session, caller } = options;
  const given = { conversation: conversation ?? (session ? undefined : newConversation()) };
  Object.assign(given, { session, caller });
  return descriptionsFor(codeMode, conversation ?? session).map((tool) => ({
    name: tool.name,
    description: tool.description,
    inputSchema: tool.inputSchema,
    readOnly: tool.readOnly,
    answer: (input, signal) => tool.answer(withoutNulls(input), present({ ...given, signal })),
  }));
}

/**
 * What a model is told by the tool of that name, also where there is none: whoever leaves a call without an
 * answer is refused by the provider.
 */
export async function answerBy(tools, name, input, signal) {
  const tool = tools.find((each) => each.name === name);
  if (tool) return tool.answer(input, signal);
  const names = tools.map((each) => each.name).join(", ");
  return { text: `There is no tool ${name}; there are ${names}.`, status: "failed" };
}

/** What a model wrote as its arguments; what is not JSON is handed on, for the tool to say so. */
export function argumentsOf(text) {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return text;
  }
}

function descriptionsFor(codeMode, id) {
  if (id === undefined) return codeMode.tools;
  if (!takenFrom.has(codeMode)) takenFrom.set(codeMode, new Map());
  const taken = takenFrom.get(codeMode);
  const tools = taken.get(id) ?? codeMode.tools;
  taken.delete(id);
  taken.set(id, tools);
  if (taken.size > MOST_CONVERSATIONS) taken.delete(taken.keys().next().value);
  return tools;
}

/** Other tabs, and other copies of this module, have conversations too. */
const newConversation = () => `conversation-${Array.from(randomWords(), String).join("-")}`;

const randomWords = () => crypto.getRandomValues(new Uint32Array(4));

/** Where a schema is strict, a model writes null for what it leaves out. */
function withoutNulls(input) {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return present(input, null);
}

const present = (fields, absent) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== absent));
