# line: 3
# says: market has no function "find_clients"
rows = await market.find_clients(name="Reid")
