import re

pattern = re.compile(r"^C-(\d+)$")
numbers = []
for client in await crm.find_clients():
    found = pattern.match(client["id"])
    if found:
        numbers.append(int(found.group(1)))
max(numbers, default=0)
