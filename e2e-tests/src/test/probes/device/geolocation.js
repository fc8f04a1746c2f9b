// probe: Asks where the person is.
// where: frame
// expect: blocked
return new Promise((resolve) => {
  navigator.geolocation.getCurrentPosition(
    () => resolve("reached"),
    ({ message }) => resolve(`blocked: ${message}`),
  );
});
