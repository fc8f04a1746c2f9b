import { createCodeMode, functions } from "/glovebox/index.js";

/** Its result is compared in the worker of the schemas: the pattern may take long. */
const slow = functions("slow", {
  get: {
    readOnly: true,
    input: {
      type: "object",
      properties: { text: { type: "string", pattern: "^(a+)+$" } },
      required: ["text"],
    },
    run: ({ text }) => text,
  },
});

const warned = [];
const warn = console.warn;
console.warn = (...words) => {
  warned.push(words.join(" "));
  warn(...words);
};

let codeMode;

export const isLoaded = () => true;

export async function open(options) {
  codeMode = await createCodeMode({ sources: [slow], ...options });
}

const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The same with a source that is there when all files of the sandbox have come, whatever they are. */
export async function openLate(options) {
  await open({ ...options, sources: [slow, filesHaveCome().then(() => functions("late", {}))] });
}

async function filesHaveCome() {
  const come = () => performance.getEntriesByType("resource").map(({ name }) => name);
  while (!["frame", "guest", "python", "snapshot"].every((file) => isAmong(come(), file))) {
    await turn();
  }
  await turn();
}

const isAmong = (addresses, file) => addresses.some((each) => each.includes(`/runtime/${file}-`));

/** Waits for the first sandbox: a session has one, and nothing is checked for it. */
export async function sandboxReady() {
  const session = await codeMode.sessions.open();
  session.close();
}

/** The outcome of a script, how long it took, and what stood in the console since the last one. */
export async function execute({ code }) {
  const startedAt = performance.now();
  const outcome = await codeMode.execute({ code });
  return { outcome, ms: performance.now() - startedAt, warned: warned.splice(0) };
}

/** Takes the frame out of the page as soon as it is there. */
export function removeFrameWhenItComes() {
  const seen = new MutationObserver(() => {
    const frame = document.querySelector("iframe");
    if (!frame) return;
    seen.disconnect();
    frame.remove();
  });
  seen.observe(document.body, { childList: true });
}

/** Takes away the frame that is there. */
export function removeFrame() {
  document.querySelector("iframe").remove();
}

export const dispose = () => codeMode.dispose();
