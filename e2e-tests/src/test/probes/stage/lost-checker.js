/**
 * Stands after the shipped type checker, in its worker: a script whose first line names one of these
 * ways makes it go that way, and every other script is checked as ever.
 */
(() => {
  const WAYS = {
    loops: () => {
      for (;;);
    },
    "is silent": () => {},
    closes: () => self.close(),
    throws: () => {
      throw new Error("out of order");
    },
    "says nonsense": (port) => port.postMessage("nonsense"),
    "finds nonsense": (port, id) => port.postMessage(["checked", id, "[1]"]),
    "answers another": (port, id) => port.postMessage(["checked", id + 1, "[]"]),
  };
  const serve = self.onmessage;

  self.onmessage = ({ data: { port } }) => {
    const { port1: inner, port2: outer } = new MessageChannel();
    outer.onmessage = ({ data }) => port.postMessage(data);
    port.onmessage = ({ data: [order, ...parameters] }) => {
      const way = order === "check" && WAYS[wayIn(JSON.parse(parameters[1]))];
      if (way) way(port, parameters[0]);
      else outer.postMessage([order, ...parameters]);
    };
    serve({ data: { port: inner } });
  };

  const wayIn = ({ code }) => code.split("\n")[0].slice("# ".length);
})();
