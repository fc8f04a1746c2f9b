import { createCodeMode, functions } from "/glovebox/index.js";

const expressions = {
  $ref: "#/$defs/E",
  $defs: {
    E: {
      oneOf: [
        { type: "number" },
        ...["add", "mul"].map((op) => ({
          type: "object",
          properties: {
            op: { const: op },
            l: { $ref: "#/$defs/E" },
            r: { $ref: "#/$defs/E" },
          },
          required: ["op", "l", "r"],
        })),
      ],
    },
  },
};

const takes = (e) => ({
  readOnly: true,
  input: {
    type: "object",
    properties: { e },
    required: ["e"],
    $defs: expressions.$defs,
  },
  run: () => 1,
});

const hostile = {
  readOnly: true,
  output: {
    type: "object",
    properties: { s: { type: "string", pattern: "^(a+)+$" } },
  },
  run: () => ({ s: `${"a".repeat(40)}b` }),
};

/** A task of the page, where the browser tells; else how late a timer came. */
const ALLOWED_MS = PerformanceObserver.supportedEntryTypes.includes("longtask") ? 50 : 100;

let codeMode;
let longest = 0;

export async function open() {
  codeMode = await createCodeMode({
    typeCheck: "off",
    sources: [
      functions("evil", { get: hostile }),
      functions("calc", {
        tree: takes({ $ref: "#/$defs/E" }),
        url: takes({ type: "string", format: "url" }),
        words: takes({ type: "string", pattern: "^(\\w+\\s?)*$" }),
        unique: takes({ type: "array", uniqueItems: true }),
        quick: takes({ type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }),
      }),
    ],
  });
  await codeMode.execute({ code: "1" });
  watchTasks();
}

/** Firefox does not tell long tasks: there, how late a timer comes is measured. */
function watchTasks() {
  if (ALLOWED_MS === 50) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    return;
  }
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
}

/** The outcome, and the longest that the page was held up meanwhile. */
export async function execute({ code }) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  longest = 0;
  const outcome = await codeMode.execute({ code });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...outcome, longest, allowed: ALLOWED_MS };
}
