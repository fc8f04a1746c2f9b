row = {"name": "x"}
row["total"] = 5
row["parts"] = [1, 2]
row["total"] += 2
print(row["total"] * 2, row["name"].upper(), len(row["parts"]), row["parts"][0])
row["meta"] = {"a": 1}
row["meta"]["a"]
