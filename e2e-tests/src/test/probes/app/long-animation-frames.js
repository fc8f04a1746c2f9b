// probe: Observes what the app's scripts do.
// where: worker, frame
// expect: blocked
const seen = [];
const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
observer.observe({ type: "long-animation-frame", buffered: true });
await new Promise((resolve) => setTimeout(resolve, 100));
return seen.some(({ scripts }) => scripts?.length) ? "reached" : "blocked: no entry";
