# line: 5
# says: "room" is not a required key in "Event"
# hint: use .get("room")
events = await desk.events("2026-03-01", "2026-03-02")
{e["room"] for e in events}
