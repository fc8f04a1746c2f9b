// probe: Starts a worker from another server.
// where: worker, frame
// expect: blocked
return new Promise((resolve) => {
  const worker = new Worker(`${TARGET}/worker`);
  worker.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/worker`, 500).then(resolve);
});
