// probe: Lists USB devices.
// where: worker, frame
// expect: blocked
await navigator.usb.getDevices();
return "reached";
