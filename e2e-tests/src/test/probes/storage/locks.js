// probe: Takes a lock by which windows of one origin find each other.
// where: worker, frame
// expect: blocked
await navigator.locks.request("glovebox", () => {});
return "reached";
