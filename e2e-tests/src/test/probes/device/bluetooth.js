// probe: Asks for a Bluetooth device.
// where: frame
// expect: blocked
await navigator.bluetooth.requestDevice({ acceptAllDevices: true });
return "reached";
