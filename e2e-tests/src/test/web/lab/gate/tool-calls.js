import { createCodeMode, functions } from "/glovebox/index.js";

const SOURCES = [functions("crm", { find: { readOnly: true, run: () => 1 } }, "Clients.")];

const open = () => createCodeMode({ sources: SOURCES, warm: 0, typeCheck: "off" });

const saidTo = async (call) => {
  try {
    return await call();
  } catch (problem) {
    return `threw ${problem.code ?? problem}`;
  }
};

/** What a model is told that gives a tool what it cannot take. */
export async function wrongInputs({ tool, inputs }) {
  const codeMode = await open();
  const texts = [];
  for (const input of [undefined, null, ...inputs]) {
    texts.push(await saidTo(() => codeMode.tools[tool].execute(input)));
  }
  codeMode.dispose();
  return texts;
}

/** What an app is told that gives a tool options which it does not have. */
export async function wrongOptions() {
  const codeMode = await open();
  const [inspect, execute] = codeMode.tools;
  const said = [
    await saidTo(() => inspect.execute({}, { conversatoin: "a" })),
    await saidTo(() => execute.execute({ code: "1" }, { session: "none" })),
  ];
  codeMode.dispose();
  return said;
}

/** How often a function's stub is in the answers to one question, each asked with these options. */
export async function shownIn({ options }) {
  const codeMode = await open();
  const session = await codeMode.sessions.open();
  const shown = [];
  for (const each of options) {
    const given = each.session ? { session: session.id } : each;
    const text = await codeMode.tools[0].execute({ query: "find" }, given);
    shown.push(text.includes("async def find") ? "in full" : text.trim());
  }
  session.close();
  codeMode.dispose();
  return shown;
}

/** The end of the first tool's description, and whether the tools stay the same until something is added. */
export async function descriptions() {
  const codeMode = await open();
  const before = codeMode.tools;
  const isSame = codeMode.tools === before;
  codeMode.addSource(functions("mail", { send: () => 1 }));
  const after = codeMode.tools;
  codeMode.dispose();
  const endOf = ([{ description }]) => description.split("\nAvailable:\n")[1];
  return { isSame, before: endOf(before), after: endOf(after), isFrozen: Object.isFrozen(after) };
}
