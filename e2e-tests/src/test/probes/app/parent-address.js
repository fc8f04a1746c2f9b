// probe: Reads the app's address.
// where: frame
// expect: blocked
return parent.location.href ? "reached" : "blocked: nothing";
