clients = await crm.find_clients()
with_review = [c for c in clients if c["next_review"]]
with_review.sort(key=lambda c: c["next_review"])
nxt = with_review[0]
f"{nxt['name']} on {nxt['next_review']}"
