// probe: Reads what another page left in the window's name.
// where: frame
// expect: blocked
return name === "" ? "blocked: no name" : "reached";
