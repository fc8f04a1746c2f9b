/**
 * The two ways in which a model can work at the desk: with the two tools of Code Mode, or with one tool
 * for each of the desk's methods. Each way is a function from a call to the text that the model reads.
 */
import { classicTools } from "../../../../../web-client/demo/src/desk/classic-tools.js";
import { deskCodeMode } from "./desk.mjs";

/** Every question is answered with yes, as whoever holds the conversation would. */
const approveAll = () => ({ decision: "approve" });

const MOST_TRIES = 12;

export const SIDES = { code, classic };

async function code() {
  const { codeMode } = await deskCodeMode(approveAll);
  await checkerOf(codeMode);
  const { tools } = codeMode;
  const conversation = "recording";
  const answer = ({ name, arguments: given }) =>
    toolNamed(tools, name).execute(given, { conversation });
  return { tools: tools.map(told), answer, close: () => codeMode.dispose() };
}

/** A script that nobody could check in time says so to the model: on a busy machine it is waited for. */
async function checkerOf(codeMode) {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const isReady = await codeMode.check("None").then(
      () => true,
      () => false,
    );
    if (isReady) return;
  }
}

async function classic() {
  const { codeMode, namespaces } = await deskCodeMode(approveAll);
  codeMode.dispose();
  const tools = classicTools(namespaces);
  const answer = ({ name, arguments: given }) => answerOf(toolNamed(tools, name).run, given);
  return { tools: tools.map(told), answer, close: () => {} };
}

const told = ({ name, description, inputSchema }) => ({ name, description, inputSchema });

function toolNamed(tools, name) {
  const found = tools.find((tool) => tool.name === name);
  if (!found) throw new Error(`There is no tool ${name}.`);
  return found;
}

function answerOf(run, given) {
  try {
    return JSON.stringify(run(given));
  } catch (error) {
    return JSON.stringify({ error: error.message });
  }
}
