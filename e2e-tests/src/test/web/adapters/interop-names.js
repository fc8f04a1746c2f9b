/** The tools by the names of interop.io's published prompt, in OpenAI's own library. */
import { createCodeMode } from "glovebox";
import { interopToolNames } from "glovebox/io-connect";
import { chatTools } from "glovebox/openai";
import OpenAI from "openai";
import { desk } from "./desk.js";

const PLAY = JSON.stringify([
  [{ tool: "list_python_definitions", input: {} }],
  [{ tool: "get_python_definitions", input: { names: ["find_client"] } }],
  [{ tool: "list_python_definitions", input: { quest: "client" } }],
  [{ tool: "execute_python_code", input: { code: "(await desk.find_client('Reid'))['adviser']" } }],
  "told",
]);

export async function interopNames({ server }) {
  const codeMode = await createCodeMode({
    sources: [desk],
    assets: "/glovebox/runtime/",
    observeResults: false,
    toolNames: interopToolNames,
  });
  const { tools } = chatTools(codeMode);
  const client = new OpenAI({
    baseURL: `${server}/v1`,
    apiKey: "none",
    dangerouslyAllowBrowser: true,
  });
  const messages = [{ role: "user", content: PLAY }];
  const run = client.chat.completions.runTools({ model: "played", messages, tools });
  const text = await run.finalContent();
  const readOnly = codeMode.tools.filter((tool) => tool.readOnly).map(({ name }) => name);
  codeMode.dispose();
  return { text, readOnly };
}
