// probe: Shows a notification.
// where: worker, frame
// expect: blocked
new Notification("probe");
return Notification.permission === "granted" ? "reached" : `blocked: ${Notification.permission}`;
