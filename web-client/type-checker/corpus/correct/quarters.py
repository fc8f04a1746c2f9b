from collections import defaultdict
from datetime import datetime

quarters: defaultdict[str, float] = defaultdict(float)
for order in await orders.list_(client_id="C-1"):
    placed = datetime.fromisoformat(order["placed_at"])
    key = f"{placed.year}-Q{(placed.month - 1) // 3 + 1}"
    quarters[key] += sum(line["quantity"] * line["price"] for line in order["lines"])
dict(quarters)
