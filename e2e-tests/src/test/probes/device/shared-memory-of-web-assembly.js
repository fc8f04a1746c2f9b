// probe: Shares the memory of a WebAssembly module with another worker, for a clock of its own.
// where: worker, frame
// expect: blocked
// expect in firefox: reached
const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
const worker = new Worker(
  URL.createObjectURL(new Blob(["onmessage = () => postMessage('reached')"])),
);
return new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.postMessage(buffer);
  setTimeout(() => resolve("blocked: it did not arrive"), 500);
});
