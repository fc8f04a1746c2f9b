import { byId } from "../page/dom.js";
import { CallsView } from "./calls-view.js";
import { FiguresView } from "./figures-view.js";
import { OutputView } from "./output-view.js";
import { ResultView } from "./result-view.js";

/** The run as a whole on the page. It draws the record once a frame for as long as the run goes on. */
export class RunScreen {
  #calls = new CallsView();
  #output = new OutputView();
  #result;
  #figures;
  #frame = 0;

  constructor(figuresStrip, goToLine) {
    this.#figures = new FiguresView(figuresStrip);
    this.#result = new ResultView(goToLine);
  }

  follow(record) {
    byId("empty").hidden = true;
    byId("run-view").hidden = false;
    for (const view of [this.#calls, this.#output, this.#result]) {
      view.clear();
    }
    this.#draw(record);
  }

  finish(record) {
    cancelAnimationFrame(this.#frame);
    this.#show(record);
    this.#result.show(record.outcome);
  }

  #draw(record) {
    this.#show(record);
    this.#frame = requestAnimationFrame(() => this.#draw(record));
  }

  #show(record) {
    this.#calls.show(record);
    this.#output.show(record);
    this.#figures.show(record);
  }
}
