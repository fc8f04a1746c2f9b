// probe: Makes code from text with a timer.
// where: worker, frame
// expect: blocked
setTimeout("self.timerRan = true", 1);
await new Promise((resolve) => setTimeout(resolve, 50));
return self.timerRan ? "reached" : "blocked: did not run";
