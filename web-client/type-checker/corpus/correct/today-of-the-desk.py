day = await desk.today()
await desk.events(start=day, end=day)
