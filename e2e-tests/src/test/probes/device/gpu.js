// probe: Takes the graphics processor, whose driver has been a way out before.
// where: worker, frame
// expect: blocked
return (await navigator.gpu.requestAdapter()) ? "reached" : "blocked: no adapter";
