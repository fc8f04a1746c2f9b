def describe(item={"title": "none"}):
    return item["title"] if "title" in item else item["name"]


[describe()] + [describe(c) for c in await crm.find_clients()]
