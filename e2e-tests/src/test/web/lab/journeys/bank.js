import { functions } from "/glovebox/index.js";
import { clientsNamed } from "../../bank/clients.js";
import { open } from "../code-mode.js";

export { execute, inspect } from "../code-mode.js";

const text = { type: "string" };

function record(properties) {
  return { type: "object", properties, required: Object.keys(properties) };
}

const find_clients = {
  description: "Clients whose name contains the text, each with the adviser who looks after them.",
  input: { ...record({ name: text }), additionalProperties: false },
  output: {
    type: "array",
    items: { $ref: "#/$defs/Client" },
    $defs: {
      Client: record({ id: text, name: text, segment: text, adviser: { $ref: "#/$defs/Adviser" } }),
      Adviser: record({ name: text, desk: text }),
    },
  },
  readOnly: true,
  run: async ({ name }) => clientsNamed(name),
};

const close_desk = {
  description: "Always fails: the desk is in use.",
  input: record({ desk: text }),
  readOnly: true,
  run: async ({ desk }) => {
    throw new Error(`${desk} is in use`);
  },
};

const directory = () => functions("crm", { find_clients, close_desk }, "The client directory.");

export const openBank = () => open({ sources: [directory()] });

/** For scripts that are wrong, to see how that is found while they run. */
export const openUncheckedBank = () => open({ sources: [directory()], typeCheck: "off" });
