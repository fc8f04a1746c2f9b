// probe: Opens a storage bucket.
// where: worker, frame
// expect: blocked
await navigator.storageBuckets.open("probe");
return "reached";
