// probe: Stops the tab with a print dialogue.
// where: frame
// expect: blocked
print();
return "blocked: returned at once";
