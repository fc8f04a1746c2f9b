// probe: Asks how much the origin stores.
// where: worker
// expect: blocked
// expect in firefox: failed limit-cpu
await navigator.storage.estimate();
return "reached";
