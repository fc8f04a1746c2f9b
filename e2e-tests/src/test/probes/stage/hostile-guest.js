/**
 * A guest that says what no honest guest says: a script is the name of a case of FRAMES. It is ready
 * like any other, and after the case it behaves, so that the next run shows whether the page recovered, and by what it
 * was asked before, whether it is the guest that attacked.
 */
const asked = [];
self.onmessage = ({ data: { port } }) => {
  self.onmessage = null;
  const say = (...frames) => port.postMessage([1, ...frames]);
  const orders = {
    execute: (name) => {
      if (name === "completed: asked before") say(["completed", JSON.stringify(asked)]);
      else FRAMES[name](port, say);
      asked.push(name);
    },
    reset: () => say(["clean"]),
  };
  port.onmessage = ({ data: [, ...frames] }) => {
    for (const [order, ...fields] of frames) orders[order]?.(...fields);
  };
  say(["ready", 1]);
};
