// probe: Sends a beacon.
// where: worker, frame
// expect: blocked
return navigator.sendBeacon(`${TARGET}/beacon`, "secret")
  ? "blocked: queued, and then refused"
  : "blocked: false";
