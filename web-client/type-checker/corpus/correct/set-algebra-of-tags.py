tags = {c["id"]: set(c["tags"]) for c in await crm.find_clients()}
common = set.intersection(*(t for t in tags.values() if t))
all_tags = set().union(*tags.values())
only_one = {t for t in all_tags if sum(t in each for each in tags.values()) == 1}
(sorted(common), sorted(all_tags - common), sorted(only_one))
