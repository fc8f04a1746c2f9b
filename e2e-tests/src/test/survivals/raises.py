# fails
await desk.first()
rows = {"a": 1}
await desk.second()
rows["missing"]
