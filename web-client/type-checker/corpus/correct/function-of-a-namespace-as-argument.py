async def all_of(function, **arguments):
    found = []
    for segment in ("private", "foundation"):
        page = await function(segment=segment, **arguments)
        if not page:
            continue
        found.extend(page)
    return found

richest = max(await all_of(crm.find_clients, limit=50), key=lambda client: client["assets"])
print(richest["name"], [tag.title() for tag in richest["tags"]])
