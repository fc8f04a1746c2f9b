# line: 5
# says: Coroutine
# hint: await
rows: list[dict] = []
rows.extend(crm.find_clients())
