// probe: Reads the app's address from the referrer.
// where: frame
// expect: blocked
return document.referrer === "" ? "blocked: no referrer" : "reached";
