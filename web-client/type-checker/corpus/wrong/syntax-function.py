# line: 3
# says: Statements must be separated by newlines or semicolons
function total(a) { return a }
