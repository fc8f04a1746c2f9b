rows = [{**c, "rich": c["assets"] > 1e6} for c in await crm.find_clients()]
[row for row in rows if row["rich"]]
