// probe: Asks for music instruments.
// where: frame
// expect: blocked
await navigator.requestMIDIAccess();
return "reached";
