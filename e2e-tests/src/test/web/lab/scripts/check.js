import { createCodeMode, functions } from "/glovebox/index.js";
import { checkWhenReady } from "../../calls/checked.js";

let codeMode;
let calls = [];

/** The catalogue of the corpus: its functions answer nothing, and are counted. */
export async function open({ catalogue, typeCheck = "error" }) {
  codeMode?.dispose();
  calls = [];
  const sources = Object.entries(catalogue).map(([namespace, { purpose, functions: described }]) =>
    functions(namespace, definitions(namespace, described), purpose),
  );
  codeMode = await createCodeMode({ sources, typeCheck, policy: { allow: ["*"] } });
}

function definitions(namespace, described) {
  return Object.fromEntries(
    Object.entries(described).map(([name, schemas]) => [
      name,
      { ...schemas, readOnly: true, run: () => void calls.push(`${namespace}.${name}`) },
    ]),
  );
}

export const execute = (request) => codeMode.execute(request);
export const executeForModel = (request) => codeMode.tools[1].execute(request);
export const called = () => calls;

/** Checks as soon as the checker can. */
export const check = ({ code, inputs }) => checkWhenReady(codeMode, code, { inputs });

export const checkAll = async ({ scripts }) => {
  const found = [];
  for (const code of scripts) found.push(await check({ code }));
  return found;
};

export const checkAtOnce = ({ code }) => codeMode.check(code);
export const checkNoText = () => codeMode.check(1);

export const addWeather = () =>
  codeMode.addSource(
    functions("weather", {
      today: { readOnly: true, output: { type: "string" }, run: () => "sunny" },
    }),
  );

export const removeWeather = () => codeMode.removeSource("functions:weather");

/** The checker is in it, and the sandboxes are. */
export const removeFrame = () => document.querySelector("iframe").remove();

export const frames = () => document.querySelectorAll("iframe").length;
export const dispose = () => codeMode.dispose();
