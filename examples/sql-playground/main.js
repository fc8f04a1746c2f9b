// CSV files are tables: SQL joins them, a function tells how a letter sounds, and Python puts both together.
// Logs: Oslo: 2 of 3 letters unhappy, 5.0 in 1,000 clients; Zurich: 1 of 2 letters unhappy, 0.8 in 1,000 clients
import { createCodeMode, functions } from "glovebox";
import engine from "sql.js/dist/sql-wasm-browser.wasm?url";

const FILES = ["branches", "letters"];
const MOST_ROWS = 200;
const UNHAPPY = /\b(angry|disappointed|rude|slow|wrong)\b/i;

/** SQLite is fetched, and the files are read, when a script asks for the first time. */
let opened;
const database = () => (opened ??= openDatabase());

async function openDatabase() {
  const { default: initSqlJs } = await import("sql.js");
  const { Database } = await initSqlJs({ locateFile: () => engine });
  const made = new Database();
  for (const name of FILES) {
    const [columns, ...rows] = rowsOf(await (await fetch(`${name}.csv`)).text());
    made.run(`CREATE TABLE ${name} (${columns.map((column) => `${column} NUMERIC`)})`);
    const places = columns.map(() => "?");
    for (const row of rows) made.run(`INSERT INTO ${name} VALUES (${places})`, row);
  }
  made.run("PRAGMA query_only = 1");
  return made;
}

/** These files have no quotes: a comma always separates. */
const rowsOf = (csv) =>
  csv
    .trim()
    .split("\n")
    .map((line) => line.split(","));

const tables = functions(
  "tables",
  {
    list_tables: {
      description: "The tables, with the SQL that made them.",
      output: { type: "array", items: { type: "string" } },
      readOnly: true,
      run: async () => {
        const [found] = (await database()).exec("SELECT sql FROM sqlite_master");
        return found.values.map(([sql]) => sql);
      },
    },
    query: {
      description: `What a SELECT of SQLite finds, as one dict for each of at most ${MOST_ROWS} rows.`,
      input: {
        type: "object",
        properties: { sql: { type: "string" } },
        required: ["sql"],
      },
      output: { type: "array", items: { type: "object" } },
      readOnly: true,
      run: async ({ sql }) => {
        const statement = (await database()).prepare(sql);
        const rows = [];
        while (rows.length < MOST_ROWS && statement.step()) rows.push(statement.getAsObject());
        statement.free();
        return rows;
      },
    },
  },
  "The bank's letters and branches, from CSV files.",
);

// In an app a model of its own would answer; what it reads is no matter of the script's model.
const texts = functions("texts", {
  sentiment: {
    description: "How a text sounds.",
    input: {
      type: "object",
      properties: { text: { type: "string" } },
      required: ["text"],
    },
    output: { enum: ["unhappy", "other"] },
    readOnly: true,
    run: ({ text }) => (UNHAPPY.test(text) ? "unhappy" : "other"),
  },
});

const code = `
import asyncio

letters = await tables.query(sql="""
    SELECT city, clients, text FROM letters JOIN branches ON branches.id = letters.branch ORDER BY city
""")
sounds = await asyncio.gather(*(texts.sentiment(text=letter["text"]) for letter in letters))

told = []
for city in sorted({letter["city"] for letter in letters}):
    own = [sound for letter, sound in zip(letters, sounds) if letter["city"] == city]
    clients = next(letter["clients"] for letter in letters if letter["city"] == city)
    unhappy = own.count("unhappy")
    if unhappy:
        share = unhappy / clients * 1000
        told.append(f"{city}: {unhappy} of {len(own)} letters unhappy, {share:.1f} in 1,000 clients")
"; ".join(told)
`;

const codeMode = await createCodeMode({ sources: [tables, texts] });
const outcome = await codeMode.execute({ code });
console.log(outcome.status === "completed" ? outcome.value : outcome.error.message);
