// probe: Navigates the frame away: the app's own frame-src stops it, and the sandbox is lost.
// where: frame
// expect: failed sandbox-lost
// expect in firefox: failed limit-cpu
location.href = `${TARGET}/itself`;
return new Promise(() => {});
