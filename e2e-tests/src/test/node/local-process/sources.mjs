/** What the tests of the local process run on. */
export const glovebox = await import("../../../../../web-client/target/npm/node.js");

export const clients = () =>
  glovebox.functions("crm", {
    find_clients: {
      description: "Clients whose name contains the text.",
      input: {
        type: "object",
        properties: { name: { type: "string" } },
        required: ["name"],
      },
      output: {
        type: "array",
        items: {
          type: "object",
          properties: { name: { type: "string" }, adviser: { type: "string" } },
          required: ["name", "adviser"],
        },
      },
      readOnly: true,
      run: ({ name }) => [{ name, adviser: `adviser of ${name}` }],
    },
  });
