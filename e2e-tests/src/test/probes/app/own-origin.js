// probe: Has an origin of which the browser would know something.
// where: worker, frame
// expect: blocked
return self.origin === "null" ? "blocked: opaque" : "reached";
