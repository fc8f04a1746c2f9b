// probe: Stops the tab with a dialogue that looks like the app's.
// where: frame
// expect: blocked
return confirm("Your password, please") ? "reached" : "blocked: false";
