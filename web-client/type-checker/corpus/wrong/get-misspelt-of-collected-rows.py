# line: 7
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows = []
for name in ["Reid", "Lo"]:
    rows.extend(await crm.find_clients(name=name))
{row.get("advisor") for row in rows}
