// probe: Opens a window.
// where: frame
// expect: blocked
return window.open(`${TARGET}/window`) ? "reached" : "blocked: null";
