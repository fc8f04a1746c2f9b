// probe: Starts a worker from a data address, and fetches there.
// where: worker, frame
// expect: blocked
const text = `fetch("${TARGET}/data-worker").then(() => postMessage("reached"), (error) => postMessage("blocked: " + error))`;
const worker = new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => resolve("blocked: error event");
});
