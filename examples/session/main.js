// Scripts of one conversation: the second finds what the first has left, and the data is fetched once.
// Logs: 2 clients, fetched 1 time; the first is advised by Jonas Weber
import { createCodeMode, functions } from "glovebox";

let fetched = 0;
const crm = functions("crm", {
  list_clients: {
    description: "All clients.",
    readOnly: true,
    run: () => {
      fetched += 1;
      return [
        { name: "Amelia Reid", adviser: "Jonas Weber" },
        { name: "Noah Brandt", adviser: "Lena Frei" },
      ];
    },
  },
});

const codeMode = await createCodeMode({ sources: [crm] });
const session = await codeMode.sessions.open();
const first = await session.execute({ code: "clients = await crm.list_clients()\nlen(clients)" });
const second = await session.execute({ code: 'clients[0]["adviser"]' });
session.close();

const valueOf = (outcome) =>
  outcome.status === "completed" ? outcome.value : outcome.error.message;
console.log(
  `${valueOf(first)} clients, fetched ${fetched} time; the first is advised by ${valueOf(second)}`,
);
