// probe: Lists cameras and microphones by name.
// where: frame
// expect: blocked
const devices = await navigator.mediaDevices.enumerateDevices();
return devices.some(({ label }) => label) ? "reached" : "blocked: no names";
