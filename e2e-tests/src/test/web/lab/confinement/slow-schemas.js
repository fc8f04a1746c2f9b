import { createCodeMode, functions } from "/glovebox/index.js";
import { watched } from "../../calls/page-watch.js";

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

let codeMode;

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
        either: takes({ anyOf: [{ type: "array", uniqueItems: true }, { type: "string" }] }),
        quick: takes({ type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }),
      }),
    ],
  });
  await codeMode.execute({ code: "1" });
}

export const execute = ({ code }) => codeMode.execute({ code });

/** Runs a script so many times, and tells what page-watch.js tells of each. */
export async function measure({ code, tries }) {
  const told = [];
  for (let turn = 0; turn < tries; turn++) told.push(await watched(() => execute({ code })));
  return told;
}
