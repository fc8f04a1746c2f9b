// probe: Registers a service worker, which could stand between the app and the network.
// where: worker, frame
// expect: blocked
await navigator.serviceWorker.register("/probes/stage/app.js");
return "reached";
