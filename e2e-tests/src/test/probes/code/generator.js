// probe: Makes code from text with the constructor of generators.
// where: worker, frame
// expect: blocked
return new function* () {}.constructor("yield 'reached'")().next().value;
