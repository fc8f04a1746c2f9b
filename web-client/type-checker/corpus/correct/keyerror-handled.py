for e in await desk.events("2026-01-01", "2026-01-07"):
    try:
        print(e["room"])
    except KeyError:
        print("no room")
