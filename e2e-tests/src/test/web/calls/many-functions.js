import { functions } from "/glovebox/index.js";

const FUNCTIONS_IN_A_NAMESPACE = 100;

const text = { type: "string" };
const record = (properties) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});

const client = record({
  id: { type: "integer" },
  name: text,
  email: { type: ["string", "null"] },
  status: { enum: ["active", "inactive", "lead"] },
  lines: {
    type: "array",
    items: record({ quantity: { type: "integer" }, price: { type: "number" } }),
  },
});

const find = {
  description: "Clients whose name contains the text.",
  readOnly: true,
  input: {
    type: "object",
    properties: {
      name: text,
      limit: { type: "integer" },
      status: { enum: ["active", "lead"] },
    },
    required: ["name"],
  },
  output: { type: "array", items: client },
  run: () => [],
};

/** A catalogue of that many functions; the first is `crm.find_clients`. */
export function sourcesOf(count) {
  const sources = [];
  for (let made = 0; made < count; made += FUNCTIONS_IN_A_NAMESPACE) {
    const size = Math.min(FUNCTIONS_IN_A_NAMESPACE, count - made);
    const names = Array.from({ length: size }, (_, i) => (i === 0 ? "find_clients" : `find_${i}`));
    const definitions = Object.fromEntries(names.map((name) => [name, find]));
    sources.push(functions(made === 0 ? "crm" : `desk${sources.length}`, definitions));
  }
  return sources;
}
