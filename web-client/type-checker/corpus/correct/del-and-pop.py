rows = await crm.find_clients()
for r in rows:
    r.pop("tags", None)
    r.pop("email")
    r.setdefault("note", "")
    r.update({"seen": True})
extra = {"a": 1, "b": 2}
extra.pop("a")
del extra["b"]
rows[0]
