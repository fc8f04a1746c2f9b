/** What cases of long tasks are made of: sources of a size. */
import { functions } from "/glovebox/index.js";

/** A Code Mode with one function, whose one argument has that schema, and whose schema has more beside it. */
export const calc = (e, more) => ({
  sources: [
    functions("calc", {
      f: {
        readOnly: true,
        input: { type: "object", properties: { e }, required: ["e"], ...more },
        run: () => 1,
      },
    }),
  ],
});

export const gives = (result) => ({ readOnly: true, run: () => result });

export const list = (length, item) => Array.from({ length }, (_, at) => item(at));
const account = (at) => ({ acc: `ACC-${String(at).padStart(8, "0")}` });
export const accounts = (count) => ({
  sources: [functions("bank", { all: gives(list(count, account)) })],
  egress: { redact: { fields: ["acc"] } },
});

/** Names that are one in Python. */
export const alike = (count) =>
  functions(
    "shop",
    Object.fromEntries(
      list(count, (at) => [`a${"-".repeat(at % 100)}${"_".repeat(1 + at / 100)}b`, gives(1)]),
    ),
  );

export const numbered = (count) =>
  functions("shop", Object.fromEntries(list(count, (at) => [`goodsOf${at}`, gives(at)])));

/** Names that a hash table compiled to JavaScript would find one after the other. */
export const sharingAHash = (at) =>
  [...at.toString(2).padStart(16, "0")].map((bit) => (bit === "0" ? "Aa" : "BB")).join("");

export const named = (count, name, value = (at) => at) =>
  Object.fromEntries(list(count, (at) => [name(at), value(at)]));

export function threeOf(name) {
  const part = { $ref: `#/$defs/${name}` };
  return {
    anyOf: [part, { type: "array", items: part }, { type: "object", additionalProperties: part }],
  };
}

export const text = { type: "string" };
