// probe: Makes code from text with an attribute.
// where: frame
// expect: blocked
const button = document.createElement("button");
button.setAttribute("onclick", "self.attributeRan = true");
document.documentElement.append(button);
button.click();
return self.attributeRan ? "reached" : "blocked: did not run";
