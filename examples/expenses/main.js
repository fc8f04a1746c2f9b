// Who spent more than allowed? Everybody's expenses are read at the same time; hundreds of lines stay in the tab.
// Logs: read 360 lines; over budget: Noah Brandt by 300
import { createCodeMode, functions } from "glovebox";

const PEOPLE = ["Amelia Reid", "Noah Brandt", "Lena Frei"];
const EXCEPTIONS = { "Lena Frei": 9000 };
const byPerson = {
  type: "object",
  properties: { person: { type: "string" } },
  required: ["person"],
};

const team = functions("team", {
  list_people: {
    description: "The names of everybody in the team.",
    output: { type: "array", items: { type: "string" } },
    readOnly: true,
    run: () => PEOPLE,
  },
  list_expenses: {
    description: "Everything that a person spent in the quarter, in euros.",
    input: byPerson,
    output: { type: "array", items: { type: "number" } },
    readOnly: true,
    run: ({ person }) => Array.from({ length: 120 }, () => 40 + 5 * PEOPLE.indexOf(person) - 2.5),
  },
  get_budget: {
    description: "What a person may spend in a quarter; null where the usual 4,800 holds.",
    input: byPerson,
    output: { type: ["number", "null"] },
    readOnly: true,
    run: ({ person }) => EXCEPTIONS[person] ?? null,
  },
});

const code = `
import asyncio

people = await team.list_people()
expenses = await asyncio.gather(*(team.list_expenses(person=each) for each in people))
over = {person: sum(lines) - 4800 for person, lines in zip(people, expenses) if sum(lines) > 4800}

# Only of those who are over the usual budget is it asked whether they have one of their own.
for person in list(over):
    own = await team.get_budget(person=person)
    if own is not None and over[person] + 4800 <= own:
        del over[person]

lines = sum(len(each) for each in expenses)
who = ", ".join(f"{person} by {amount:.0f}" for person, amount in over.items())
f"read {lines} lines; over budget: {who}"
`;

const codeMode = await createCodeMode({ sources: [team] });
const outcome = await codeMode.execute({ code });
console.log(outcome.status === "completed" ? outcome.value : outcome.error.message);
