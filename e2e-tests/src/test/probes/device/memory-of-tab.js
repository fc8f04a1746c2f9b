// probe: Measures the memory of the whole tab.
// where: worker, frame
// expect: blocked
await performance.measureUserAgentSpecificMemory();
return "reached";
