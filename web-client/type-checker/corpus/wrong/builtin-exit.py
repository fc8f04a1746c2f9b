# line: 3
# says: "exit" is not defined
exit(1)
