# line: 5
# says: "emial" is not a defined key
# hint: did you mean "email"?
rows = await crm.find_clients(name="Reid")
[(row.get("adviser") or {}).get("emial") for row in rows]
