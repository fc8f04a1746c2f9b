reviews = {c["id"]: c["next_review"] for c in await crm.find_clients() if c["next_review"]}
min(reviews.items(), key=lambda kv: kv[1], default=None)
