import heapq

queue = []
for client in await crm.find_clients():
    heapq.heappush(queue, (-client["assets"], client["name"]))
assets, name = heapq.heappop(queue)
name
