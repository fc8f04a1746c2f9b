// probe: Runs text as a worker of its own: the policy lets it, and the worker is as sealed.
// where: worker, frame
// expect: reached
// expect in webkit: blocked
const worker = new Worker(URL.createObjectURL(new Blob(["postMessage('reached')"])));
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => resolve("blocked: error event");
});
