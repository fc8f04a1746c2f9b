import { bytes, milliseconds, percent, seconds } from "../java.js";
import { byteLength } from "../page/words.js";

/** The figures of the run: how long, how many calls, and how little left the tab. */
export class FiguresView {
  #time;
  #calls;
  #read;
  #left;
  #share;
  #strip;

  constructor(strip) {
    const figure = (name) => strip.querySelector(`[data-testid=figure-${name}]`);
    this.#strip = strip;
    this.#time = figure("time");
    this.#calls = figure("calls");
    this.#read = figure("read");
    this.#left = figure("left");
    this.#share = figure("share");
  }

  show(record) {
    const elapsed = record.elapsed();
    const left = record.isOver ? bytesLeft(record.outcome) : null;
    this.#time.textContent = record.isOver ? milliseconds(elapsed) : seconds(elapsed);
    this.#calls.textContent = String(record.calls.size);
    this.#read.textContent = bytes(record.bytesRead);
    this.#left.textContent = left === null ? "–" : bytes(left);
    this.#share.textContent = left === null ? "" : share(left, record.bytesRead);
    this.#showFlow(record.bytesRead, left ?? 0);
  }

  #showFlow(read, left) {
    const most = Math.max(read, left, 1);
    this.#strip.style.setProperty("--read", `${(read / most) * 100}%`);
    this.#strip.style.setProperty("--left", `${(left / most) * 100}%`);
  }
}

function share(left, read) {
  return left >= read ? "" : `${percent(left, read)} of it`;
}

function bytesLeft({ value, error, output }) {
  const said = error ? error.message : JSON.stringify(value ?? null);
  return byteLength(said) + byteLength(output ?? "");
}
