clients = await crm.find_clients()
with_review = [c for c in clients if c["next_review"] is not None]
reviews = sorted(c["next_review"] for c in with_review)
soonest = reviews[0] if reviews else None
late = [c["name"] for c in with_review if c["next_review"] < "2026-05-01"]
(soonest, late)
