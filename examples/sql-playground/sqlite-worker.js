// SQLite has this worker for itself: a query that never ends holds up nobody, and ends with the worker.
let opened;

onmessage = async ({ data: { files, sql, mostRows, port } }) => {
  try {
    opened ??= open(files);
    port.postMessage({ rows: find(await opened, sql, mostRows) });
  } catch (error) {
    port.postMessage({ error: error.message });
  }
};

async function open({ program, engine, tables }) {
  importScripts(program);
  const { Database } = await initSqlJs({ locateFile: () => engine });
  const database = new Database();
  for (const { name, columns, rows } of tables) {
    database.run(`CREATE TABLE ${name} (${columns.map((column) => `${column} NUMERIC`)})`);
    const places = columns.map(() => "?");
    for (const row of rows) database.run(`INSERT INTO ${name} VALUES (${places})`, row);
  }
  return database;
}

function find(database, sql, mostRows) {
  // Said each time, since a query may take it back.
  database.run("PRAGMA query_only = 1");
  const statement = database.prepare(sql);
  const rows = [];
  while (rows.length < mostRows && statement.step()) rows.push(statement.getAsObject());
  statement.free();
  return rows;
}
