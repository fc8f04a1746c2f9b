# line: 7
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows: list[dict] = []
for name in ["Reid", "Lo"]:
    rows += await crm.find_clients(name=name)
print(rows[0]["advisor"])
