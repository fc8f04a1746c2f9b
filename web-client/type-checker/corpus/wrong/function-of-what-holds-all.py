# line: 3
# says: "codemode" is not defined
rows = await codemode.find_clients(name="Reid")
