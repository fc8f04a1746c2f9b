// probe: Reads the app's storage.
// where: frame
// expect: blocked
return parent.localStorage.length >= 0 ? "reached" : "blocked: nothing";
