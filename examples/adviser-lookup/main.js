// Who looks after Amelia Reid? The script takes from one function what it asks the other, and says two words of it all.
// Logs: Nora Hartwig, nora.hartwig@bank.example; 2 calls, 41 of 916 bytes left for the model
import { createCodeMode, functions } from "glovebox";

const FIRST = ["Noah", "Lena", "Amelia", "Jonas"];
const LAST = ["Brandt", "Frei", "Reid", "Weber"];
const people = FIRST.flatMap((first, i) =>
  LAST.map((last, j) => ({ id: `C-${i}${j}`, name: `${first} ${last}`, adviser_id: `A-${i + j}` })),
);

const clients = functions("clients", {
  list_clients: {
    description: "All clients: id, name, and the id of the adviser.",
    output: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          adviser_id: { type: "string" },
        },
        required: ["id", "name", "adviser_id"],
      },
    },
    readOnly: true,
    run: () => people,
  },
});

const advisers = functions("advisers", {
  get_adviser: {
    description: "An adviser: name and address.",
    input: {
      type: "object",
      properties: { adviser_id: { type: "string" } },
      required: ["adviser_id"],
    },
    output: {
      type: "object",
      properties: { name: { type: "string" }, email: { type: "string" } },
      required: ["name", "email"],
    },
    readOnly: true,
    run: ({ adviser_id }) =>
      adviser_id === "A-4"
        ? { name: "Nora Hartwig", email: "nora.hartwig@bank.example" }
        : { name: "Mats Olsen", email: "mats.olsen@bank.example" },
  },
});

// What a model writes once it has asked inspect_api for a client by name.
const code = `
everybody = await clients.list_clients()
client = next(each for each in everybody if each["name"] == "Amelia Reid")
adviser = await advisers.get_adviser(adviser_id=client["adviser_id"])
f"{adviser['name']}, {adviser['email']}"
`;

const codeMode = await createCodeMode({ sources: [clients, advisers] });
const outcome = await codeMode.execute({ code });
const said = outcome.status === "completed" ? outcome.value : outcome.error.message;
const { readBytes, leftBytes } = outcome.usage;
console.log(
  `${said}; ${outcome.calls.length} calls, ${leftBytes} of ${readBytes} bytes left for the model`,
);
