// probe: Navigates the frame away, which only the app's own frame-src can stop.
// where: frame
// expect: failed sandbox-lost
location.href = `${TARGET}/itself`;
return new Promise(() => {});
