clients = await crm.find_clients()
notes = "\n".join(f"{c['name']}: {c.get('note') or '-'}" for c in clients if c.get("phone"))
print(notes[:500])
