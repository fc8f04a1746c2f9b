/**
 * Lets a model hold a conversation at the desk, and writes it down word by word:
 *
 *   node record.mjs FILE SIDE "what the user asks"
 *
 * SIDE is `code` or `classic`. The tools are told first. Then each line of the input is a JSON object of
 * what the model says next: `{ "text": …, "calls": [{ "name": …, "arguments": {…} }] }`; what its calls
 * answer is told after it. The conversation is over where a line has no calls.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { SIDES } from "./sides.mjs";

const [file, sideName, asked] = process.argv.slice(2);
const side = await SIDES[sideName]();
const messages = [{ role: "user", text: asked }];
tell({ tools: side.tools, messages });

for await (const line of createInterface({ input: process.stdin })) {
  const { text = "", calls = [] } = JSON.parse(line);
  const first = messages.filter(({ role }) => role === "tool").length;
  const numbered = calls.map((call, index) => ({ id: `call-${first + index + 1}`, ...call }));
  messages.push({ role: "assistant", text, calls: numbered });
  for (const call of numbered) {
    const answer = { role: "tool", id: call.id, text: await side.answer(call) };
    messages.push(answer);
    tell(answer);
  }
  if (calls.length === 0) break;
}
side.close();
const before = await readFile(file, "utf8").then(JSON.parse, () => ({}));
await writeFile(file, JSON.stringify({ ...before, [sideName]: messages }, null, 2) + "\n");

function tell(what) {
  console.log(JSON.stringify(what));
}
