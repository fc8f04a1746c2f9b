/** The probes in the place of the frame's own script, under the same policy. */
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
