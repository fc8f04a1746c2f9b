# line: 4
# says: "find_cleints" is not defined
# hint: did you mean "crm.find_clients"?
await find_cleints(name="Reid")
