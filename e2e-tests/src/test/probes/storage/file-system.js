// probe: Opens the origin's private file system.
// where: worker, frame
// expect: blocked
await navigator.storage.getDirectory();
return "reached";
