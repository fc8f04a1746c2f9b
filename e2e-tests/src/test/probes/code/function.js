// probe: Makes code from text with the constructor of functions.
// where: worker, frame
// expect: blocked
return new Function("return 'reached'")();
