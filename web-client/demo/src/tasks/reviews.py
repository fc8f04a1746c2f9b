# How many reviews has each desk in the last week of March 2026?
from collections import Counter

desks = {each["id"]: each["desk"] for each in (await advisers.find_advisers())["advisers"]}
counts: Counter[str] = Counter()
page = 1
while page:
    due = await clients.list_reviews_due(from_="2026-03-25", to="2026-03-31", page=page)
    counts.update(desks[review["adviser_id"]] for review in due["reviews"])
    page = due["next_page"]

dict(sorted(counts.items()))
