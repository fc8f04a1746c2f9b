async def everyone(segments: list[str]) -> list[dict]:
    rows: list[dict] = []
    for segment in segments:
        page = await crm.find_clients(segment=segment)
        if not page:
            break
        rows.extend(page)
    return rows


len(await everyone(["private", "foundation"]))
