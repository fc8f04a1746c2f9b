// probe: Asks that its storage is kept for ever.
// where: worker, frame
// expect: blocked
return (await navigator.storage.persist()) ? "reached" : "blocked: refused";
