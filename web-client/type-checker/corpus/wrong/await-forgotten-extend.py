# line: 5
# says: rows.extend takes an iterable of dict, but gets a call that was not awaited
# hint: await
rows: list[dict] = []
rows.extend(crm.find_clients())
