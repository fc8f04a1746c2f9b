// probe: Makes code from text with the constructor of asynchronous functions.
// where: worker, frame
// expect: blocked
return new (async () => {}).constructor("return 'reached'")();
