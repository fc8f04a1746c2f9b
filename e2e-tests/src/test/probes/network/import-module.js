// probe: Loads a module.
// where: worker, frame
// expect: blocked
await import(`${TARGET}/module`);
return "reached";
