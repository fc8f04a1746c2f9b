import re

ids = []
for client in await crm.find_clients():
    if m := re.match(r"C-(\d+)", client["id"]):
        ids.append(int(m.group(1)))
    elif (m := re.search(r"\d+", client["id"])) is not None:
        ids.append(int(m[0]))
max(ids, default=0)
