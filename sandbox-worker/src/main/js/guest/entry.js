/** The worker's first line: joins the Java guest with the interpreter and hands over what the frame sent. */
import { start } from "../../../../target/teavm/guest.js";
import { startPython } from "./python.js";

self.onmessage = (event) => {
  self.onmessage = null;
  const { port, ...assets } = event.data;
  start(port, (emit) => startPython({ ...assets, emit }));
};
