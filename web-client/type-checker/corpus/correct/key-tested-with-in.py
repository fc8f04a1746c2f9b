for e in await desk.events("2026-03-01", "2026-03-31"):
    place = f" in {e['room']}" if "room" in e else ""
    print(f"{e['starts_at'][:10]} {e['title']}{place}")
