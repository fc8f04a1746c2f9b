from collections import defaultdict
by_month = defaultdict(list)
for c in await crm.find_clients():
    if c["next_review"]:
        by_month[c["next_review"][:7]].append(c["name"])
dict(by_month)
