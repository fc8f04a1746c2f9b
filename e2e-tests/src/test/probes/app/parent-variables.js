// probe: Reads a variable of the app.
// where: frame
// expect: blocked
return parent.secret === undefined ? "blocked: undefined" : "reached";
