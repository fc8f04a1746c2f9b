// probe: Lists serial ports.
// where: worker, frame
// expect: blocked
await navigator.serial.getPorts();
return "reached";
