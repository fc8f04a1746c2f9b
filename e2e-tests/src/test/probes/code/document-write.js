// probe: Makes code from text by writing a document.
// where: frame
// expect: blocked
const frame = document.documentElement.appendChild(document.createElement("iframe"));
frame.contentDocument.write("<script>parent.writtenRan = true</" + "script>");
return self.writtenRan ? "reached" : "blocked: did not run";
