reviews = {c["name"]: c["next_review"] for c in await crm.find_clients()}
due = [n for n, d in reviews.items() if d and d < "2026-12-31"]
first = min(d for d in reviews.values() if d)
lengths = {n: len(d) for n, d in reviews.items() if d is not None}
(due, first, lengths)
