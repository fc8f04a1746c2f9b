import { counted, milliseconds } from "../java.js";
import { byId } from "./dom.js";

/** Tells a screen reader what the eye sees happen. */
export const announcer = {
  started: () => say("The script runs."),
  asked: ({ tool }) => say(`The script asks to call ${tool}. Approve or deny it.`),
  finished: (record) => say(ending(record)),
};

function say(text) {
  byId("announcer").textContent = text;
}

function ending(record) {
  const { status, error } = record.outcome;
  const spent = `${milliseconds(record.elapsed())}, ${counted(record.calls.size, "call", "calls")}`;
  if (status === "completed") {
    return `The run is completed: ${spent}.`;
  }
  if (error.code === "run-cancelled") {
    return "The run was stopped.";
  }
  const place = error.line ? ` in line ${error.line}` : "";
  return `The run failed${place}: ${error.message}`;
}
