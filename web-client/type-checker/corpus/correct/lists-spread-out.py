import asyncio
import itertools

clients = await crm.find_clients()
names = [client["name"] for client in clients]
found = await asyncio.gather(*[crm.find_clients(name=name) for name in names])
both = await asyncio.gather(*(crm.find_clients(name=name) for name in names), return_exceptions=True)
rows = list(itertools.chain(*found))
print(*names, sep=", ")
columns = list(zip(*[(row["id"], row["name"]) for row in rows]))
pairs = list(zip(*[names, names]))
longest = max(*[len(name) for name in names], 0)
least = min(*[[3, 1], [2, 5]])
joined = set().union(*[{row["id"]} for row in group] if (group := rows) else [])
steps = list(range(*[0, 10, 2]))
kept = [row for rows in both if not isinstance(rows, BaseException) for row in rows]
[sum(len(rows) for rows in found), columns, pairs, longest, least, len(joined), steps, kept]
