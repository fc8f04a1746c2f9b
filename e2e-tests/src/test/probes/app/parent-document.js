// probe: Reads the app's document.
// where: frame
// expect: blocked
return parent.document.title ? "reached" : "blocked: nothing";
