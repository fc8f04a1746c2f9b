// probe: Opens a database.
// where: worker, frame
// expect: blocked
return new Promise((resolve) => {
  const request = indexedDB.open("probe");
  request.onsuccess = () => resolve("reached");
  request.onerror = () => resolve("blocked: error event");
});
