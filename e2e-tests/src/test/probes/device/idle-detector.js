// probe: Watches whether the person is there.
// where: worker, frame
// expect: blocked
await new IdleDetector().start();
return "reached";
