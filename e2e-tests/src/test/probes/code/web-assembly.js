// probe: Makes machine code from bytes, as Python itself needs it.
// where: worker, frame
// expect: reached
await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
return "reached";
