// probe: Reads the battery's real state.
// where: frame
// expect: blocked
const { charging, level } = await navigator.getBattery();
return charging && level === 1 ? "blocked: says what it says to all" : "reached";
