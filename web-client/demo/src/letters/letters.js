import { Sqlite } from "./sqlite.js";
import branches from "./branches.csv";
import letters from "./letters.csv";

/** The letters, described and called as the desk is; `files` are they as Java has them. */
export function lettersOf(files) {
  const tables = [files.table("branches", branches), files.table("letters", letters)];
  const sqlite = new Sqlite(tables, files.mostRows());
  const methods = {
    "letters.list_tables": async (_, signal) => {
      const { rows } = await sqlite.query("SELECT name, sql FROM sqlite_master", signal);
      return { tables: rows };
    },
    "letters.query": async ({ sql }, signal) => {
      const { rows, hasMore } = await sqlite.query(sql, signal);
      return { rows, has_more: hasMore };
    },
    "letters.judge_sentiment": ({ text }) => ({ sentiment: files.sentiment(text) }),
  };
  return {
    describe: () => files.describe(),
    /** @type {import("../desk/namespaces.js").Call} */
    call: (name, given, turn) => methods[name](given, turn?.signal),
  };
}
