import { counted, milliseconds, roundTime, timeScale } from "../java.js";
import { byId, stamp, textElement } from "../page/dom.js";
import { asArguments } from "../page/words.js";

const MOST_ROWS = 250;
const COMPACT_FROM = 12;

const DECISIONS = {
  running: "",
  asking: "asks you",
  denied: "denied",
  failed: "failed",
  stopped: "stopped",
};

/** The calls of a run on one time line, so that calls in parallel are seen to overlap. */
export class CallsView {
  #list = byId("calls");
  #ticks = byId("ticks");
  #none = byId("calls-none");
  #more = byId("calls-more");
  #rows = new Map();
  #length = 0;

  clear() {
    this.#rows.clear();
    this.#length = 0;
    this.#list.replaceChildren();
    this.#ticks.replaceChildren();
  }

  show(record) {
    const scale = timeScale(record.elapsed(), record.isOver);
    for (const call of record.calls.values()) {
      this.#showCall(call, scale, record.elapsed());
    }
    this.#showTicks(scale);
    this.#showCounts(record);
    this.#list.classList.toggle("is-compact", record.calls.size > COMPACT_FROM);
  }

  #showCall(call, scale, elapsed) {
    let row = this.#rows.get(call.callId);
    if (!row && this.#rows.size < MOST_ROWS) {
      row = this.#addRow(call);
    }
    if (!row) {
      return;
    }
    const to = call.to ?? elapsed;
    row.bar.style.setProperty("--from", `${(call.from / scale.length) * 100}%`);
    row.bar.style.setProperty("--span", `${((to - call.from) / scale.length) * 100}%`);
    if (row.shown !== call.state) {
      row.shown = call.state;
      writeRow(row, call);
    }
  }

  #addRow(call) {
    const element = stamp("call-template");
    const row = { element, bar: element.querySelector(".bar"), shown: null };
    this.#rows.set(call.callId, row);
    this.#list.append(element);
    return row;
  }

  #showTicks({ length, ticks }) {
    if (length === this.#length) {
      return;
    }
    this.#length = length;
    this.#list.style.setProperty("--tick", `${((ticks[0] ?? length) / length) * 100}%`);
    this.#ticks.replaceChildren(
      ...Array.from(ticks, (at) => {
        const tick = textElement("span", "tick", roundTime(at));
        tick.style.setProperty("--at", `${(at / length) * 100}%`);
        return tick;
      }),
    );
  }

  #showCounts(record) {
    const hidden = record.calls.size - this.#rows.size;
    this.#none.hidden = record.calls.size > 0 || !record.isOver;
    this.#list.hidden = record.calls.size === 0;
    this.#ticks.hidden = record.calls.size === 0;
    this.#more.hidden = hidden === 0;
    this.#more.textContent = `and ${counted(hidden, "more call", "more calls")}`;
  }
}

function writeRow({ element }, call) {
  const [namespace, name] = splitName(call.tool);
  const args = asArguments(call.args);
  element.dataset.state = call.state;
  element
    .querySelector(".call-tool")
    .replaceChildren(textElement("span", "call-namespace", namespace), name);
  element.querySelector(".call-args").textContent = args;
  element.querySelector(".call-name").title = `${call.tool}(${args})`;
  element.querySelector(".call-ms").textContent = durationOf(call);
  const decision = element.querySelector(".call-decision");
  decision.textContent = decisionOf(call);
  decision.title = call.rule ? `Decided by the rule “${call.rule}”` : "";
}

function splitName(tool) {
  const dot = tool.indexOf(".");
  return dot < 0 ? ["", tool] : [tool.slice(0, dot + 1), tool.slice(dot + 1)];
}

function decisionOf({ state, wasAsked }) {
  return DECISIONS[state] ?? (wasAsked ? "approved" : "allowed");
}

function durationOf({ state, wasAsked, from, to, ms }) {
  if (to === null || state === "denied") {
    return "";
  }
  return milliseconds(wasAsked ? to - from : (ms ?? to - from));
}
