// probe: Navigates the app away.
// where: frame
// expect: blocked
parent.location.replace(`${TARGET}/parent`);
await new Promise((resolve) => setTimeout(resolve, 300));
return "blocked: still here";
