# line: 5
# says: "-" does not work between str and str
# hint: make dates or numbers of them first
a, b = (await crm.find_clients(limit=2))[:2]
a["client_since"] - b["client_since"]
