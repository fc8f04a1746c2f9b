// probe: Watches how busy the processor is.
// where: worker, frame
// expect: blocked
await new PressureObserver(() => {}).observe("cpu");
return "reached";
