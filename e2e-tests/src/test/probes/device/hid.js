// probe: Lists input devices.
// where: worker, frame
// expect: blocked
await navigator.hid.getDevices();
return "reached";
