# says: not started
# says: did you mean "adviser"?
rows = await crm.find_clients(name="")
[r.get("advisor") for r in rows]
# --- next case
# says: line 3
# says: KeyError: 'nmae'
# says: did you mean "name"?
d = {"name": 1}
k = "nmae"
d[k]
# --- next case
# says: line 2
# says: KeyError
# says: a, total
rows = await crm.anything()
rows["nmae"]
# --- next case
# says: use ["total"]
row = await crm.anything()
row.total
# --- next case
# says: it is a list: loop over it
res = await crm.find_clients(name="")
res["result"]
# --- next case
# says: an index is a whole number: divide with //
rows = await crm.find_clients(name="")
rows[len(rows)/2]
# --- next case
# says: if it is JSON, json.loads(text) gives the value
rows = await crm.text()
for r in rows:
    print(r["id"])
# --- next case
# says: put brackets around it
ids = [1, 2]
sum((await crm.get(id=i))["amount"] for i in ids)
# --- next case
# says: KeyError: 'author'
# says: the keys are total, a
report = await crm.anything()
report["author"]
