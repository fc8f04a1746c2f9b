# line: 4
# says: "console" is not defined
# hint: in Python: print
console.log("x")
