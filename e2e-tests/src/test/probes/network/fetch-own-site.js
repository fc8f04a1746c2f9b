// probe: Fetches from the app's own site, with the app's cookies.
// where: worker, frame
// expect: blocked
await fetch(SITE, { mode: "no-cors", credentials: "include" });
return "reached";
