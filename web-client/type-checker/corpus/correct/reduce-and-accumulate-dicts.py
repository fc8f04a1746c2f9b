from functools import reduce

merged = reduce(
    lambda acc, c: {**acc, c["segment"]: acc.get(c["segment"], 0) + c["assets"]},
    await crm.find_clients(),
    {},
)
total = reduce(lambda a, b: a + b, merged.values(), 0.0)
{k: f"{v / total:.1%}" for k, v in merged.items()}
