# line: 4
# says: "totl" is not defined
# type: ignore
totl + 1
