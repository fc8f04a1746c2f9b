import { functions } from "glovebox";
import type {
  CallContext,
  FunctionDefinition,
  JsonSchema,
  Source,
  StandardSchema,
  ToolFunction,
} from "glovebox";

interface Find {
  readonly name: string;
}

const input: JsonSchema = {
  type: "object",
  properties: { name: { type: "string" } },
  required: ["name"],
};

const described: FunctionDefinition<Find> = {
  description: "Clients whose name contains the text.",
  input,
  output: { type: "array", items: { type: "string" } },
  readOnly: true,
  run: async ({ name }, { signal }) => {
    signal.throwIfAborted();
    return [name.toUpperCase()];
  },
};

const validator: StandardSchema = {
  "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) },
};
export const validated: FunctionDefinition = { input: validator, output: validator, run: () => 1 };

const plain: ToolFunction = (args, context: CallContext) => `${context.runId}/${context.callId}`;

export const source: Source = functions("crm", { find_clients: described, plain }, "The clients.");
export const inline: Source = functions("clock", { now: () => Date.now() });

const named: StandardSchema<{ readonly id: number }> = {
  "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) },
};

export const inferred: Source = functions("crm", {
  find_clients: {
    description: "Clients whose name contains the text.",
    input: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1 },
        sort: { enum: ["name", "adviser"] },
        ids: { type: "array", items: { type: "integer" } },
        page: { type: "object", properties: { size: { type: "number" } }, required: ["size"] },
        note: { type: ["string", "null"] },
        side: { anyOf: [{ const: "buy" }, { type: "boolean" }] },
      },
      required: ["name", "page"],
    },
    readOnly: true,
    run: ({ name, sort, ids, page, note, side }, { signal }) => {
      const required: string = name;
      const chosen: "name" | "adviser" | undefined = sort;
      const list: number[] | undefined = ids;
      const size: number = page.size;
      const nullable: string | null | undefined = note;
      const either: "buy" | boolean | undefined = side;
      // @ts-expect-error a text is not a number
      const wrong: number = name;
      // @ts-expect-error what need not be there may be missing
      const missing: number[] = ids;
      return [required, chosen, list, size, nullable, either, wrong, missing, signal.aborted];
    },
  },
  validated: {
    input: named,
    run: ({ id }) => {
      const is: number = id;
      // @ts-expect-error a number is not a text
      const wrong: string = id;
      return [is, wrong];
    },
  },
  unknown: { input, run: ({ name }) => name },
  bare: { run: ({ name }) => name },
  plain: ({ name }) => name,
  now: () => Date.now(),
  typed: { input, run: ({ name }: { name: string }) => name },
});

// @ts-expect-error a schema is an object
functions("crm", { find: { input: "string", run: () => 1 } });
// @ts-expect-error a namespace comes first
functions({ now: () => 1 });
// @ts-expect-error a definition has a run
functions("crm", { find_clients: { description: "Clients." } });
// @ts-expect-error a function is called, not given as a value
functions("crm", { find_clients: "Amelia Reid" });
// @ts-expect-error readOnly is a boolean
functions("crm", { find_clients: { readOnly: "yes", run: () => 1 } });
// @ts-expect-error a field of the definition is misspelt
functions("crm", { find_clients: { inputs: {}, run: () => 1 } });
// @ts-expect-error a purpose is a text
functions("crm", {}, 1);
// @ts-expect-error the arguments have the declared type
functions("crm", { find: { run: ({ name }: Find) => name.missing } });
// @ts-expect-error a context has no such field
functions("crm", { find: (args: Find, context: CallContext) => context.user });

export const rates = functions("rates", {
  get: {
    input: { type: "object", properties: { pair: { type: "string" } }, required: ["pair"] },
    readOnly: true,
    cache: { forMs: 1_000, key: ({ pair }) => pair.toUpperCase() },
    retry: { times: 3 },
    run: ({ pair }) => pair.length,
  },
});
