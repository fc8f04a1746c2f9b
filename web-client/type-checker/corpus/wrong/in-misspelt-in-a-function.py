# line: 6
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
async def having(key_of_rows):
    rows = await crm.find_clients(name=key_of_rows)
    return [row["name"] for row in rows if "advisor" in row and row["assets"] > 1]
await having("Reid")
