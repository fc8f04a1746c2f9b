// probe: Reads the motion of the device.
// where: frame
// expect: blocked
return new Promise((resolve) => {
  const sensor = new Accelerometer();
  sensor.onreading = () => resolve("reached");
  sensor.onerror = ({ error }) => resolve(`blocked: ${error}`);
  sensor.start();
});
