// probe: Fetches through the cache.
// where: worker, frame
// expect: blocked
await (await caches.open("probe")).add(`${TARGET}/cache`);
return "reached";
