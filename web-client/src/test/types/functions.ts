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
