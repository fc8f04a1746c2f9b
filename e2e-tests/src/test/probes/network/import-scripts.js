// probe: Loads a classic script into the worker.
// where: worker
// expect: blocked
importScripts(`${TARGET}/import-scripts`);
return "reached";
