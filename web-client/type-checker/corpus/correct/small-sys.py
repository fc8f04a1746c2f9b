import sys

best = sys.maxsize
for row in await crm.find_clients(name="a"):
    best = min(best, len(row["name"]))
print(best, file=sys.stderr)
sys.version_info >= (3, 12)
