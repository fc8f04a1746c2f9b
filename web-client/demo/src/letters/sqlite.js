import engineFile from "sql.js/dist/sql-wasm-browser.wasm";
import workerFile from "worker:./sqlite-worker.js";

const MOST_MS = 5_000;

/**
 * SQLite over tables that are only read. It has a worker for itself, fetched when the first query comes: one
 * that takes too long holds up nobody, and ends with its worker; the next query has another.
 */
export class Sqlite {
  #tables;
  #mostRows;
  #opened = null;

  constructor(tables, mostRows) {
    this.#tables = tables;
    this.#mostRows = mostRows;
  }

  /** The rows, and whether there are more; rejects with SQLite's own words. */
  async query(sql, signal) {
    const opened = (this.#opened ??= open(this.#tables));
    const worker = await opened.catch((reason) => {
      this.#forget(opened);
      throw reason;
    });
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve, reject) => {
      const end = (reason) => {
        worker.terminate();
        this.#forget(opened);
        reject(new Error(reason));
      };
      const stop = () => end("The run was stopped.");
      const late = setTimeout(end, MOST_MS, "The query took longer than 5 seconds.");
      signal?.addEventListener("abort", stop);
      port1.onmessage = ({ data: { rows, hasMore, error } }) => {
        clearTimeout(late);
        signal?.removeEventListener("abort", stop);
        if (rows) resolve({ rows, hasMore });
        else reject(new Error(error));
      };
      worker.postMessage({ sql, mostRows: this.#mostRows, port: port2 }, [port2]);
    });
  }

  /** The next query has SQLite fetched again. */
  #forget(opened) {
    if (this.#opened === opened) this.#opened = null;
  }
}

async function open(tables) {
  const response = await fetch(addressOf(engineFile));
  if (!response.ok) throw new Error(`SQLite could not be fetched: ${response.status}.`);
  const engine = await response.arrayBuffer();
  const worker = new Worker(addressOf(workerFile));
  worker.postMessage({ engine, tables }, [engine]);
  return worker;
}

/** Beside this file, wherever that is. */
const addressOf = (file) => new URL(file, import.meta.url);
