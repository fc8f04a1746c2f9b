async def fill(out, name):
    for client in await crm.find_clients(name=name):
        out.append({"label": client["name"].upper(), "worth": client["assets"]})


collected = []
for name in ["Reid", "Lo"]:
    await fill(collected, name)
max(collected, key=lambda each: each["worth"])["label"]
