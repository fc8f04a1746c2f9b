// probe: Runs text as a worker of its own from a data address: in WebKit the policy lets it, as a blob elsewhere.
// where: worker, frame
// expect: blocked
// expect in webkit: reached
const worker = new Worker("data:text/javascript,postMessage('reached')");
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => resolve("blocked: error event");
});
