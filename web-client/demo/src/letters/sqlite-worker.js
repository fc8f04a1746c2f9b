import initSqlJs from "sql.js";

let opened;

/** The first message brings the engine and the tables, each further one a query. */
globalThis.onmessage = async ({ data: { engine, tables, sql, mostRows, port } }) => {
  opened ??= open(engine, tables);
  try {
    port?.postMessage(found(await opened, sql, mostRows));
  } catch (error) {
    port?.postMessage({ error: error.message });
  }
};

async function open(engine, tables) {
  const { Database } = await initSqlJs({ wasmBinary: engine });
  const made = new Database();
  for (const { name, columns, rows } of tables) {
    made.run(`CREATE TABLE ${name} (${columns.map((column) => `${column} NUMERIC`).join(", ")})`);
    const places = columns.map(() => "?").join(", ");
    for (const row of rows) made.run(`INSERT INTO ${name} VALUES (${places})`, row);
  }
  return made;
}

function found(database, sql, mostRows) {
  // Said each time, since a query may take it back.
  database.run("PRAGMA query_only = 1");
  const statement = database.prepare(sql);
  try {
    const rows = [];
    let hasMore = statement.step();
    while (hasMore && rows.length < mostRows) {
      rows.push(statement.getAsObject());
      hasMore = statement.step();
    }
    return { rows, hasMore };
  } finally {
    statement.free();
  }
}
