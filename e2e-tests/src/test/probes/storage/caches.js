// probe: Opens a cache. In WebKit an opaque origin has caches, each worker its own: see the one beside this.
// where: worker, frame
// expect: blocked
// expect in webkit: reached
await caches.open("probe");
return "reached";
