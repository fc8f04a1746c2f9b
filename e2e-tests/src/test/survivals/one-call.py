r = await desk.find(name="x")
r["call"] + 1
