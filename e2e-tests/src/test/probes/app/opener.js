// probe: Reaches the window that opened this one.
// where: frame
// expect: blocked
return opener ? "reached" : "blocked: null";
