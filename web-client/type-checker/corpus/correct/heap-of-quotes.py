import heapq

quotes = await market.quotes(["NESN", "ROG", "UBSG"])
cheapest = heapq.nsmallest(2, quotes, key=lambda q: q["price"])
heap = [(q["price"], q["symbol"]) for q in quotes]
heapq.heapify(heap)
([q["symbol"] for q in cheapest], heapq.heappop(heap)[1])
