from collections import Counter, defaultdict
from datetime import datetime

months = Counter()
value = defaultdict(float)
for o in await orders.list_("C-1"):
    month = datetime.fromisoformat(o["placed_at"]).strftime("%Y-%m")
    months[month] += 1
    value[month] += sum(l["price"] * l["quantity"] for l in o["lines"])
table = [{"month": m, "orders": months[m], "value": round(value[m], 2)} for m in sorted(months)]
max(months.items(), key=lambda x: x[1])[0] if months else None, table, dict(months.most_common(2))
