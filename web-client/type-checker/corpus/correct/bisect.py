import bisect

limits = [0, 100_000, 1_000_000]
labels = ["small", "medium", "large"]
{c["name"]: labels[bisect.bisect_right(limits, c["assets"]) - 1] for c in await crm.find_clients()}
