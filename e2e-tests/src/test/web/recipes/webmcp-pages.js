/** A script calls the tool of this page, beside an origin that has no frame here. */
await document.modelContext.registerTool({
  name: "adviser_of",
  description: "The adviser of a client.",
  inputSchema: { type: "object", properties: { client: { type: "string" } } },
  annotations: { readOnlyHint: true },
  execute: async ({ client }) => `the adviser of ${client}`,
});
const { codeMode } = await import("recipe:webmcp/2");
const { value, error } = await codeMode.execute({ code: "await desk.adviser_of(client='Reid')" });
console.log(value ?? error.message);
