// probe: Listens to a stream of events.
// where: worker, frame
// expect: blocked
return new Promise((resolve) => {
  const source = new EventSource(`${TARGET}/events`);
  source.onopen = () => resolve("reached");
  source.onerror = () => resolve("blocked: error event");
});
