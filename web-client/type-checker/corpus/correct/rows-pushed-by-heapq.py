import heapq

heap = []
for quote in await market.quotes(["NESN", "ROG", "UBSG"]):
    heapq.heappush(heap, (quote["price"], quote["symbol"], {"cost": quote["price"] * 100}))
cheapest = heapq.heappop(heap)
cheapest[2]["cost"]
