import { createCodeMode, functions } from "/glovebox/index.js";

const CALL = "call_function";

let calls = [];
const note =
  (answer) =>
  (given, { key }) => {
    calls.push({ ...given });
    return answer(given, key);
  };

const bank = functions("bank", {
  client: {
    input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    readOnly: true,
    run: note(({ name }) => ({ name, iban: "DE89 3704 0044" })),
  },
  echo: { readOnly: true, run: note(({ text }) => text ?? null) },
  fields: { readOnly: true, run: note((given) => Object.keys(given)) },
  "close-account": { run: note(({ id }) => `${id} is closed`) },
});

/** A store as an app has it, so that what is written can be read. */
function openStore() {
  const runs = new Map();
  const written = [];
  return {
    written,
    claim: async () => 1,
    append: async (runId, owner, entries, head) => void written.push(...entries, head),
    read: async (runId) => runs.get(runId) ?? null,
    heads: async () => [],
    delete: async () => {},
  };
}

/** What each input is answered, with what the functions were given and what was written down. */
export async function calledWith({ options = {}, inputs, inSession = "" }) {
  calls = [];
  const store = openStore();
  const made = { sources: [bank], warm: 0, toolNames: { call: CALL }, store };
  const codeMode = await createCodeMode({ ...made, ...options });
  const tool = codeMode.tools.find(({ name }) => name === CALL);
  let given;
  if (inSession) {
    const session = await codeMode.sessions.open();
    await session.execute({ code: inSession });
    given = { session: session.id };
  }
  const answers = [];
  for (const input of inputs) answers.push(await tool.answer(input, given));
  const journal = codeMode.journal();
  const { leftTokens } = codeMode.usage();
  codeMode.dispose();
  return { answers, calls, leftTokens, journal, written: store.written.join("\n") };
}

/** A call that waits, and what it gives once a person has approved it with other arguments. */
export async function approved() {
  calls = [];
  const made = { sources: [bank], warm: 0, toolNames: { call: CALL } };
  const codeMode = await createCodeMode(made);
  const [, , tool] = codeMode.tools;
  const input = { function: "bank.close_account", arguments: { id: 7 } };
  const { status, runId, approval } = await tool.answer(input);
  const before = calls.length;
  const answer = { args: { id: 8 } };
  const { value } = await codeMode.runs.approve(runId, approval.callId, answer);
  codeMode.dispose();
  return { status, args: approval.args, before, value, calls };
}

/** The tools, without the option and with it. */
export async function toolsWithAndWithout() {
  const named = async (toolNames) => {
    const codeMode = await createCodeMode({ sources: [bank], warm: 0, toolNames });
    const tools = codeMode.tools.map(({ name, readOnly }) => `${name} ${readOnly}`);
    codeMode.dispose();
    return tools;
  };
  return [await named({}), await named({ call: CALL }), await named({ call: CALL, list: "list" })];
}
