// probe: Posts on the channels on which the app listens.
// where: worker, frame
// expect: blocked
for (const name of ["glovebox", "app", "probe"])
  new BroadcastChannel(name).postMessage("from the sandbox");
return "blocked: the app tells";
