# line: 6
# says: is never "family_office"
# hint: did you mean "family office"?
# severity: warning
rows = await crm.find_clients()
sum(row["assets"] for row in rows if row.get("segment") == "family_office")
