// probe: Leaves a request for later.
// where: worker, frame
// expect: blocked
fetchLater(`${TARGET}/later`, { activateAfter: 0 });
return "blocked: queued, and then refused";
