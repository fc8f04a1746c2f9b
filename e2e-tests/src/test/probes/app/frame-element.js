// probe: Takes the element that holds the frame, to change what it may do.
// where: frame
// expect: blocked
return frameElement ? (frameElement.removeAttribute("sandbox"), "reached") : "blocked: null";
