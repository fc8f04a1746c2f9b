from collections import deque

queue: deque[dict] = deque()
queue.extend(await crm.find_clients(limit=3))
names = []
while queue:
    names.append(queue.popleft()["name"])
names
