/** The package's own loop, before both formats, as it streams and as it is given up. */
import { createAgent } from "glovebox/agent";
import { ENDLESS, PLAY, codeMode, giveUp } from "./desk.js";

const KEY = "sk-0123456789abcdef";

const agentOf = (server, kind) =>
  createAgent({ codeMode, model: { kind, name: "played", url: `${server}/v1`, key: KEY } });

async function answered(agent, prompt, signal) {
  const told = { text: "", statuses: [], scripts: [] };
  for await (const event of agent.send(prompt, { signal })) {
    if (event.type === "text") told.text += event.text;
    if (event.type === "result") told.statuses.push(event.answer.status);
    if (event.type === "script") told.scripts.push(event.code);
    if (event.type === "done") told.reason = event.reason;
    if (event.type === "failed") told.error = event.error;
  }
  return told;
}

export async function agentAnswered({ server, kind }) {
  const agent = await agentOf(server, kind);
  return answered(agent, PLAY);
}

/** What the page sees of a script that is given up, and of an endpoint that is not there. */
export const agentGivenUp = ({ server }) =>
  giveUp(async (signal) => {
    const agent = await agentOf(server, "openai-compatible");
    const { reason } = await answered(agent, ENDLESS, signal);
    throw Object.assign(new Error(reason), { name: reason });
  });

export async function agentRefused({ server }) {
  const model = { kind: "openai-compatible", name: "played", url: `${server}/none`, key: KEY };
  const agent = await createAgent({ codeMode, model });
  return (await answered(agent, PLAY)).error;
}

export async function agentBuiltIn() {
  const availability = await globalThis.LanguageModel?.availability();
  try {
    const agent = await createAgent({ codeMode, model: { kind: "built-in" } });
    return { availability, answer: await answered(agent, "Say hello.") };
  } catch ({ code, message }) {
    return { availability, refusal: `${code}: ${message}` };
  }
}
