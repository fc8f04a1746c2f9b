for c in await crm.find_clients():
    c["assets"] = round(c["assets"] / 1e6, 1)
    c["name"] = c["name"].upper()
    c["tags"].append("seen")
    c["tags"] = ", ".join(c["tags"])
    c["adviser"] = c["adviser"]["name"]
    print(c["tags"], c["adviser"])
