/** OpenAI's own library: Chat Completions and Responses, by hand, by its runner, and as they stream. */
import { chatTools, responsesTools } from "glovebox/openai";
import OpenAI from "openai";
import { ENDLESS, PLAY, UNHEARD_OF, codeMode, giveUp, kindsOfTools } from "./desk.js";

const MODEL = { model: "played" };

const clientOf = (server) =>
  new OpenAI({
    baseURL: `${server}/v1`,
    apiKey: "none",
    dangerouslyAllowBrowser: true,
    maxRetries: 0,
  });

/** Until the model says something: asks, answers, and asks again. */
async function chat({ play = PLAY, signal, ask }) {
  const { tools, answer } = chatTools(codeMode);
  const messages = [{ role: "user", content: play }];
  for (;;) {
    const message = await ask({ ...MODEL, messages, tools }, { signal });
    if (!message.tool_calls) return message.content;
    messages.push(message, ...(await answer(message.tool_calls, { signal })));
  }
}

const asked = (client) => async (body, options) =>
  (await client.chat.completions.create(body, options)).choices[0].message;

const streamed = (client) => (body, options) =>
  client.chat.completions.stream(body, options).finalMessage();

export async function chatCompleted({ server }) {
  const client = clientOf(server);
  const text = await chat({ ask: asked(client) });
  const kinds = await kindsOfTools(server);
  const unheardOf = await chat({ play: UNHEARD_OF, ask: asked(client) });
  return { text, kinds, unheardOf };
}

export async function chatStreamed({ server }) {
  const client = clientOf(server);
  const text = await chat({ ask: streamed(client) });
  const { tools } = chatTools(codeMode);
  const messages = [{ role: "user", content: PLAY }];
  const run = client.chat.completions.runTools({ ...MODEL, messages, tools, stream: true });
  const byRunner = await run.finalContent();
  return { text, byRunner };
}

export const chatGivenUp = ({ server }) =>
  giveUp((signal) => chat({ play: ENDLESS, signal, ask: asked(clientOf(server)) }));

/** The same with Responses. */
async function respond({ play = PLAY, signal, ask, ...options }) {
  const { tools, answer } = responsesTools(codeMode, options);
  const input = [{ role: "user", content: play }];
  for (;;) {
    const { output, output_text: text } = await ask({ ...MODEL, input, tools }, { signal });
    const answers = await answer(output, { signal });
    if (answers.length === 0) return text;
    input.push(...output, ...answers);
  }
}

export async function responsesCreated({ server }) {
  const { responses } = clientOf(server);
  const ask = (body, options) => responses.create(body, options);
  const text = await respond({ ask });
  const kinds = await kindsOfTools(server);
  const unheardOf = await respond({ play: UNHEARD_OF, ask });
  const loose = await respond({ strict: false, play: UNHEARD_OF, ask });
  return { text, kinds, unheardOf, loose };
}

export async function responsesStreamed({ server }) {
  const { responses } = clientOf(server);
  const text = await respond({
    ask: (body, options) => responses.stream(body, options).finalResponse(),
  });
  return { text };
}
