# line: 6
# says: a call that was not awaited cannot be looped over
# hint: make emails `async def`, and await it where it is called
def emails():
    rows = crm.find_clients(name="Reid")
    return [row["email"] for row in rows]
emails()
