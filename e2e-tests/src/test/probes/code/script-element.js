// probe: Makes code from text with a script element.
// where: frame
// expect: blocked
const script = document.createElement("script");
script.textContent = "self.scriptRan = true";
document.documentElement.append(script);
return self.scriptRan ? "reached" : "blocked: did not run";
