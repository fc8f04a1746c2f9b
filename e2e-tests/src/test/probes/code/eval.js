// probe: Makes code from text with eval.
// where: worker, frame
// expect: blocked
return (0, eval)("'reached'");
