/** The probes in the place of the frame's own script, under the same policy. */

// The frame is XML, where an element without its namespace is none that a browser knows: what a probe makes
// there must be as dangerous as on any page.
document.createElement = (name) => document.createElementNS("http://www.w3.org/1999/xhtml", name);

addEventListener(
  "message",
  ({ ports: [control] }) => {
    control.onmessage = ({ data: [order], ports: [port] }) => {
      if (order === "spawn") serveProbes(port, PROBES);
      else if (order === "ask") control.postMessage(["here"]);
    };
    control.postMessage(["up"]);
  },
  { once: true },
);
parent.postMessage("glovebox-frame-up", "*");
