/** Places ten orders in a run that is kept on disk: hangs in the seventh, or has the run go on that is there. */
import { appendFileSync } from "node:fs";
import { glovebox } from "../sources.mjs";

const [, , directory, done, how] = process.argv;
const place = ({ n }) => {
  if (how === "hang" && n === 6) {
    console.log("hangs");
    return new Promise(() => {});
  }
  appendFileSync(done, String(n));
  return n;
};
const input = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const codeMode = await glovebox.createCodeMode({
  store: { directory },
  typeCheck: "off",
  policy: { allow: ["orders.place"] },
  sources: [glovebox.functions("orders", { place: { input, run: place } })],
});
if (how === "hang") {
  await codeMode.execute({ code: "for n in range(10):\n    await orders.place(n=n)\n10" });
} else {
  const [{ runId, status }] = await codeMode.runs.list();
  const { approval } = await codeMode.runs.resume(runId);
  const said = { happened: false };
  const { status: end, value } = await codeMode.runs.settle(runId, approval.callId, said);
  console.log(JSON.stringify([status, approval.inDoubt, end, value]));
  codeMode.dispose();
}
