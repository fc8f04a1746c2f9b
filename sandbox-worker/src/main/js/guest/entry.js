/**
 * The worker's first line: joins the Java guest with the interpreter. The frame sends the page's port first, and what
 * Python consists of when it is there and right. Nothing is heard from the frame after that.
 */
import { start } from "../../../../target/teavm/guest.js";
import { startPython } from "./python.js";

self.onmessage = ({ data: { port } }) => {
  const parts = new Promise((resolve) => {
    self.onmessage = ({ data }) => {
      self.onmessage = null;
      resolve(data);
    };
  });
  start(port, (emit) => startPython({ parts, emit }));
};
