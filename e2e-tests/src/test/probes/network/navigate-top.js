// probe: Navigates the whole tab away.
// where: frame
// expect: blocked
top.location.href = `${TARGET}/top`;
await new Promise((resolve) => setTimeout(resolve, 300));
return "blocked: still here";
