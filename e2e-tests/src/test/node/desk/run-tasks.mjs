/** Runs the named tasks' scripts, each at a fresh desk, and writes how each ended, a line of JSON each. */
import { deskCodeMode, scriptOf } from "./desk.mjs";

for (const task of process.argv.slice(2)) {
  const asked = [];
  const { codeMode } = await deskCodeMode((request) => {
    asked.push(request.tool);
    return { decision: asked.length === 1 ? "approve" : "deny" };
  });
  const { status, value, output, error } = await codeMode.execute({ code: await scriptOf(task) });
  console.log(JSON.stringify({ task, status, value, output, error, asked }));
  codeMode.dispose();
}
