// CSV files are tables: SQL joins them, a function tells how a letter sounds, and Python puts both together.
// Logs: Oslo: 2 of 3 letters unhappy, 5.0 in 1,000 clients; Zurich: 1 of 2 letters unhappy, 0.8 in 1,000 clients
import { createCodeMode, functions } from "glovebox";
import program from "sql.js/dist/sql-wasm-browser.js?url";
import engine from "sql.js/dist/sql-wasm-browser.wasm?url";

const TABLES = ["branches", "letters"];
const MOST_ROWS = 200;
const MOST_MS = 5_000;
const UNHAPPY = /\b(angry|disappointed|rude|slow|wrong)\b/i;

/** SQLite is fetched, and the files are read, when a script asks for the first time. */
let opened;

async function open() {
  const tables = await Promise.all(TABLES.map(tableOf));
  return {
    worker: new Worker(new URL("./sqlite-worker.js", import.meta.url)),
    files: { program, engine, tables },
  };
}

/** These files have no quotes: a comma always separates. */
async function tableOf(name) {
  const text = await (await fetch(`${name}.csv`)).text();
  const [columns, ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return { name, columns, rows };
}

async function query(sql, signal) {
  const mine = (opened ??= open());
  mine.catch(() => {
    if (opened === mine) opened = undefined;
  });
  const { worker, files } = await mine;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.terminate();
      if (opened === mine) opened = undefined;
      reject(new Error(`the query was stopped: it may take ${MOST_MS / 1000} seconds`));
    };
    const late = setTimeout(stop, MOST_MS);
    signal.addEventListener("abort", stop);
    port1.onmessage = ({ data: { rows, error } }) => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      if (rows) resolve(rows);
      else reject(new Error(error));
    };
    worker.postMessage({ files, sql, mostRows: MOST_ROWS, port: port2 }, [port2]);
  });
}

const tables = functions(
  "tables",
  {
    list_tables: {
      description: "The tables, with the SQL that made them.",
      output: { type: "array", items: { type: "object" } },
      readOnly: true,
      run: (_, { signal }) => query("SELECT name, sql FROM sqlite_master", signal),
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
      run: ({ sql }, { signal }) => query(sql, signal),
    },
  },
  "Letters to the bank and its branches, from CSV files.",
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
    SELECT city, clients, text FROM letters JOIN branches ON branches.id = letters.branch
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
