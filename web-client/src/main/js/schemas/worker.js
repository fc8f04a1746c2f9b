/**
 * The whole program of the worker that checks what may take long. The page ends it when it does take long.
 */
import { validateWithin } from "./validate.js";

self.onmessage = ({ data: { port } }) => {
  port.onmessage = ({ data: [schemaText, valueText] }) => {
    try {
      const { problems, more } = validateWithin(Infinity, schemaText, valueText);
      port.postMessage(["checked", JSON.stringify({ problems, more })]);
    } catch (problem) {
      port.postMessage(["failed", String(problem)]);
    }
  };
  port.postMessage(["ready", ""]);
};
