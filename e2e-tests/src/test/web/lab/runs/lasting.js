import { createCodeMode, functions } from "/glovebox/index.js";
import { checkWhenReady } from "../../calls/checked.js";

const NUMBER = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const TEXT = { type: "string" };

let codeMode;
let session;
let made = 0;
let answerNothing = false;

const crm = () =>
  functions("crm", {
    find: {
      readOnly: true,
      input: NUMBER,
      output: TEXT,
      run: ({ n }) => (made++, answerNothing ? new Promise(() => {}) : `row ${n}`),
    },
    place: { input: NUMBER, output: TEXT, run: ({ n }) => (made++, `order ${n}`) },
    secret: { readOnly: true, output: { type: "object" }, run: () => ({ pin: "7391-0042" }) },
  });

/** @param options of the Code Mode; its store is the browser's unless they say otherwise */
export async function open(options = {}) {
  codeMode?.dispose();
  made = 0;
  codeMode = await createCodeMode({
    sources: [crm()],
    store: "indexeddb",
    policy: { allow: ["crm.*"] },
    egress: { redact: { fields: ["pin"] } },
    ...options,
  });
}

export async function openSession() {
  session = await codeMode.sessions.open();
  return session.id;
}

export async function restore({ id }) {
  session = await codeMode.sessions.restore(id);
  return session.undone;
}

export const run = (request) => session.execute(request);
export const check = ({ code }) => checkWhenReady(session, code);
export const goBack = () => session.goBack();
export const close = () => session.close();
export const list = () => codeMode.sessions.list();
export const runs = () => codeMode.runs.list();
export const deleteAll = () => codeMode.runs.deleteAll();
export const timesMade = () => made;

/** Starts a script that waits for an answer of `find` which never comes; it does, and that is recorded, when this is over. */
export async function startEndless({ code }) {
  answerNothing = true;
  const { runId } = await new Promise((resolve) => {
    codeMode.on("call:start", (call) => call.tool === "crm.find" && resolve(call));
    session.execute({ code });
  });
  while (!(await isFindRecorded(runId))) await new Promise((resolve) => setTimeout(resolve));
  return true;
}

/** A call that reads does not wait for its record. */
const isFindRecorded = async (runId) =>
  (await codeMode.runs.get(runId)).steps.some(({ tool }) => tool === "crm.find");
