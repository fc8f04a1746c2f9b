// probe: Starts a module worker from a blob, and imports there.
// where: worker, frame
// expect: blocked
const text = `import("${TARGET}/nested-module").then(() => postMessage("reached"), (error) => postMessage("blocked: " + error))`;
const worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })), {
  type: "module",
});
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => resolve("blocked: error event");
});
