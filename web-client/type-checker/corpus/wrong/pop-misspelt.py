# line: 5
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows = await crm.find_clients(name="Reid")
[row.pop("advisor") for row in rows]
