/** A page of another origin, which shows tools to the page around it. */
const exposedTo = [new URL(location.href).searchParams.get("to")];
const { modelContext } = document;

await modelContext.registerTool(
  {
    name: "find_client",
    description: "The client of a name.",
    inputSchema: { type: "object", properties: { name: { type: "string" } } },
    annotations: { readOnlyHint: true },
    execute: async ({ name }) => `${name} is unheard of`,
  },
  { exposedTo },
);
await modelContext.registerTool({
  name: "hidden",
  description: "For this origin alone.",
  execute: async () => "not to be had",
});
parent.postMessage("ready", exposedTo[0]);
