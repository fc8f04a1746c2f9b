# line: 3
# says: Statements must be separated by newlines or semicolons
const total = 5;
