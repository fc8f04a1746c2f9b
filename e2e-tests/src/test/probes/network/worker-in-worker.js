// probe: Starts a worker of its own from a blob, and fetches there.
// where: worker, frame
// expect: blocked
const text = `fetch("${TARGET}/nested").then(() => postMessage("reached"), (error) => postMessage("blocked: " + error))`;
const worker = new Worker(URL.createObjectURL(new Blob([text])));
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => resolve("blocked: error event");
});
