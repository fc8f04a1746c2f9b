// probe: Sets a cookie.
// where: frame
// expect: blocked
document.cookie = "probe=1; max-age=60";
return document.cookie === "" ? "blocked: no cookie" : "reached";
