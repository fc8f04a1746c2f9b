// probe: Opens a cache. In WebKit each worker has caches of its own: see the probe of another worker.
// where: worker, frame
// where in webkit: frame
// expect: blocked
await caches.open("probe");
return "reached";
