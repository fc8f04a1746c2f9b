// probe: Opens a cache.
// where: worker, frame
// expect: blocked
await caches.open("probe");
return "reached";
