events = await desk.events("2026-01-01", "2026-01-07")
with_room = [e for e in events if e.get("room")]
for e in with_room:
    print(e["room"].upper())
for e in events:
    room = e.get("room")
    if room and room.startswith("Z"):
        print(e["title"], room[1:])
rooms = [e["room"] for e in events if "room" in e]
sorted(rooms)
