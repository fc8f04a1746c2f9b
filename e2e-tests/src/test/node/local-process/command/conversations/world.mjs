/** What the servers of the conversations serve: files, a memory and a bank of notes, the same each time. */
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { BANK, published } from "../command-place.mjs";

const TOWNS = ["Basel", "Bern", "Chur", "Genf"];
const FIRMS = ["Acme", "Borealis", "Cantor", "Dolmen"];
const PEOPLE = [
  "Ines Roth",
  "Jan Frei",
  "Lea Moser",
  "Max Odermatt",
  "Nora Pfister",
  "Olaf Quint",
  "Pia Sutter",
  "Reto Tobler",
  "Sara Utzinger",
  "Tom Vogt",
  "Ursula Wyss",
  "Viktor Zaugg",
];
const COMPLAINTS = [2, 5, 8, 11];
const FIRST_DAY = Date.UTC(2026, 2, 2);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const padded = (number) => String(number).padStart(2, "0");
const dayOf = (i) => new Date(FIRST_DAY + i * DAY_MS).toISOString().slice(0, 10);

/** The servers as a client's file names them. */
export const serversOf = (folder) => ({
  files: published("filesystem", join(folder, "work")),
  memory: {
    ...published("memory"),
    env: { MEMORY_FILE_PATH: join(folder, "memory.jsonl") },
    public: ["MEMORY_FILE_PATH"],
  },
  bank: {
    ...BANK,
    env: { MEMORY_BANK_ROOT: join(folder, "bank") },
    public: ["MEMORY_BANK_ROOT"],
  },
  everything: published("everything"),
});

export async function makeWorld(folder) {
  const files = Object.entries({
    ...letters(),
    ...invoices(),
    ...sources(),
    ...bankOfNotes(),
    "work/people.csv": peopleAsCsv(),
    "work/logs/app.log": log(),
    "work/notes/holiday.md": "# Holiday\n\n- Train to Chur on 2026-07-04, 08:09\n- Hut for five\n",
    "memory.jsonl": memory(),
  });
  for (const [i, [name, text]] of files.entries()) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    const at = new Date(FIRST_DAY + i * HOUR_MS);
    await utimes(file, at, at);
  }
}

const letters = () =>
  Object.fromEntries(
    PEOPLE.map((who, i) => [
      `work/letters/${padded(i + 1)}.txt`,
      `${dayOf(i)}, ${TOWNS[i % TOWNS.length]}\n\nDear team,\n\n${letterOf(i)}\n\nYours sincerely\n${who}\n`,
    ]),
  );

const letterOf = (i) =>
  COMPLAINTS.includes(i)
    ? `this is a complaint. The order of ${dayOf(i)} came two weeks late, one box was broken and nobody answered when I called. I ask for half of the price back, and for a word about how this could happen.`
    : `thank you for the catalogue. We would like to order ${i + 2} boxes of the large size again, to the same address as last year, if possible before the end of the month. Please send the invoice by mail.`;

const invoices = () =>
  Object.fromEntries(
    Array.from({ length: 24 }, (_, i) => [
      `work/invoices/2026-${padded(i + 1)}.json`,
      JSON.stringify({
        number: `2026-${padded(i + 1)}`,
        customer: FIRMS[i % FIRMS.length],
        date: dayOf(i),
        lines: [
          { text: "boxes, large", pieces: i + 3, price: 12.5 },
          { text: "transport", pieces: 1, price: 80 },
        ],
        paid: i % 3 !== 0,
      }),
    ]),
  );

const sources = () =>
  Object.fromEntries(
    ["main", "orders", "mail", "stock", "users", "report"].map((name, i) => [
      `work/project/src/${name}.js`,
      `import { open } from "./store.js";\n\n${`export function step${i}(row) {\n  ${i % 2 ? "console" : "oldLogger"}.log("step", row.id);\n  return open(row);\n}\n`.repeat(i + 2)}`,
    ]),
  );

const bankOfNotes = () =>
  Object.fromEntries(
    ["web-shop", "warehouse", "intranet"].flatMap((project, i) => [
      [
        `bank/${project}/progress.md`,
        `# Progress\n\n- [x] plan\n- [${i ? " " : "x"}] prices of ${TOWNS[i]}\n- [ ] test with ${PEOPLE[i]}\n`,
      ],
      [`bank/${project}/context.md`, `# ${project}\n\nBegun on ${dayOf(i)} in ${TOWNS[i]}.\n`],
    ]),
  );

const peopleAsCsv = () =>
  `name,firm,town,email\n${PEOPLE.map(
    (name, i) =>
      `${name},${FIRMS[i % FIRMS.length]},${TOWNS[i % TOWNS.length]},${name.split(" ")[0].toLowerCase()}@${FIRMS[i % FIRMS.length].toLowerCase()}.example`,
  ).join("\n")}\n`;

const log = () =>
  Array.from({ length: 300 }, (_, i) => {
    const at = new Date(FIRST_DAY + i * 97_000).toISOString();
    if (i % 23 === 7) return `${at} ERROR order ${1_000 + i}: payment refused (timeout after 30 s)`;
    return `${at} INFO order ${1_000 + i}: stored in ${(i * 7) % 50} ms`;
  }).join("\n");

function memory() {
  const firms = FIRMS.map((name) => ({
    type: "entity",
    name,
    entityType: "firm",
    observations: ["a customer"],
  }));
  const people = PEOPLE.slice(0, 8).map((name, i) => ({
    type: "entity",
    name,
    entityType: "person",
    observations:
      i % 2 ? [`e-mail: ${name.split(" ")[0].toLowerCase()}@mail.example`] : ["likes tea"],
  }));
  const work = PEOPLE.slice(0, 8).map((name, i) => ({
    type: "relation",
    from: name,
    to: FIRMS[i % 2],
    relationType: "works at",
  }));
  return [...firms, ...people, ...work].map((line) => JSON.stringify(line)).join("\n");
}
