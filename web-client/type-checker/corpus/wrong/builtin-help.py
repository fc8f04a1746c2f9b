# line: 3
# says: "help" is not defined
help(crm)
