# line: 5
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows = await crm.find_clients(name="Reid")
len([row for row in rows if "advisor" in row])
