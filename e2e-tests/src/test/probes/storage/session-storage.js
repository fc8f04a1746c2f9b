// probe: Writes to session storage.
// where: frame
// expect: blocked
sessionStorage.setItem("probe", "1");
return "reached";
