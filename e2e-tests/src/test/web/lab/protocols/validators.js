/** Functions whose arguments and results are checked by validators of three libraries. */
import "../../mcp/no-eval.js";
import { toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import { createCodeMode, functions } from "glovebox";
import * as v from "valibot";
import { z } from "zod";
import { executeChecked } from "../../calls/checked.js";

let codeMode;

export const execute = (request) => executeChecked(codeMode, request);
export const inspect = (request) => codeMode.inspect(request);

const zodClient = z.object({
  name: z.string().min(2),
  limit: z.number().int().default(20),
});

const definitions = {
  zod: {
    input: zodClient,
    output: z.object({ name: z.string(), limit: z.number() }),
    run: (args) => ({ ...args, internal: "not declared, so it does not leave" }),
  },
  zod_trimmed: {
    input: z.object({ name: z.string().transform((name) => name.trim().length) }),
    run: ({ name }) => name,
  },
  zod_later: {
    input: z.object({ name: z.string().refine(async (name) => name !== "nobody", "is nobody") }),
    run: ({ name }) => name,
  },
  zod_date: { input: z.object({ day: z.coerce.date() }), run: ({ day }) => day.getUTCFullYear() },
  zod_wrong_result: { output: z.object({ total: z.number() }), run: () => ({ total: "ten" }) },
  valibot: {
    input: v.object({ tags: v.array(v.object({ name: v.pipe(v.string(), v.minLength(2)) })) }),
    run: ({ tags }) => tags.length,
  },
  valibot_typed: {
    input: toStandardJsonSchema(v.object({ name: v.string() })),
    run: ({ name }) => name,
  },
  arktype: { input: type({ age: "number > 17" }), run: ({ age }) => age },
  broken: {
    input: {
      "~standard": {
        version: 1,
        vendor: "none",
        validate: () => {
          throw new Error("the validator fell over");
        },
      },
    },
    run: () => 1,
  },
};

export async function openValidators() {
  const readOnly = Object.entries(definitions).map(([name, definition]) => [
    name,
    { readOnly: true, ...definition },
  ]);
  codeMode = await createCodeMode({
    sources: [functions("checked", Object.fromEntries(readOnly))],
    assets: "/glovebox/runtime/",
  });
}
