// probe: Writes to local storage.
// where: frame
// expect: blocked
localStorage.setItem("probe", "1");
return "reached";
