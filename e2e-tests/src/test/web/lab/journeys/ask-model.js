import { askModel, createCodeMode, functions } from "/glovebox/index.js";
import { executeChecked } from "../../calls/checked.js";

const clients = [
  { name: "Amelia Reid", taxId: "756.9217.0769.85", account: { iban: "CH9300762011623852957" } },
];

const crm = functions("crm", {
  clients: { readOnly: true, run: () => clients },
  note: ({ text }) => `noted ${text}`,
});

const asked = [];
const questions = [];
let codeMode;

/** A model that scripts may ask, and what has come to it. */
export async function open({ answer = "blue", fails, waits, ...policy }) {
  asked.length = 0;
  const generate = ({ prompt, schema }) => {
    asked.push(schema ? { prompt, schema } : { prompt });
    if (fails) throw new Error(fails);
    return answer;
  };
  const onApproval = (request) => {
    questions.push(request.args);
    return { decision: "approve" };
  };
  codeMode = await createCodeMode({
    sources: [crm, askModel({ generate })],
    policy,
    ...(waits ? {} : { onApproval }),
    egress: { redact: { fields: ["iban", "taxId"], patterns: [/Reid/] } },
  });
}

export const whatWasAsked = () => ({ asked, questions: questions.splice(0) });

/** Approves what a run waits for, its second call; then the run is done once more from there on. */
export async function goOnTwice({ runId }) {
  const at = `${runId}.2`;
  const approved = await codeMode.runs.approve(runId, at);
  const forked = await codeMode.runs.fork(runId, { at, result: "noted twice" });
  return [approved.value, forked.value];
}

export const execute = (request) => executeChecked(codeMode, request);
export const usage = () => codeMode.usage();
