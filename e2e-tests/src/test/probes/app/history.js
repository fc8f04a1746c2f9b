// probe: Walks through the tab's history.
// where: frame
// where in webkit: not stopped
// expect: blocked
history.back();
await new Promise((resolve) => setTimeout(resolve, 200));
return "blocked: still here";
