// probe: Reads the document of the tab.
// where: frame
// expect: blocked
return top.document.title ? "reached" : "blocked: nothing";
