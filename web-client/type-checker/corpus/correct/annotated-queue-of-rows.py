from collections import deque

waiting: deque[dict] = deque()
waiting.extend(await crm.find_clients(segment="private"))
names = []
while waiting:
    names.append(waiting.popleft()["name"])
names
