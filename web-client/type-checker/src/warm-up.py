import asyncio
import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass
class Line:
    name: str
    total: float = 0.0


async def rows(count: int) -> list[dict]:
    return [{"name": f"row {i}", "amount": i * 1.5, "tags": ["a", "b"]} for i in range(count)]


found = await asyncio.gather(*[rows(n) for n in range(3)])
by_name = defaultdict(list)
for group in found:
    for row in group:
        if row["amount"] is None or "x" in row["name"]:
            continue
        by_name[row["name"]].append(row)
totals = {name: sum(row["amount"] for row in group) for name, group in by_name.items()}
ranked = sorted(totals.items(), key=lambda pair: pair[1], reverse=True)[:5]
lines = [Line(name=name, total=round(total, 2)) for name, total in ranked]
since = (date.today() - timedelta(days=7)).isoformat()
counted = Counter(tag for group in found for row in group for tag in row["tags"])
print(json.dumps({"since": since, "lines": [f"{i}. {line.name}" for i, line in enumerate(lines)]}))
try:
    best = max(lines, key=lambda line: line.total)
except ValueError as error:
    best = None
    print(f"nothing: {error}")
match counted.most_common(1):
    case [(tag, times)]:
        print(tag, times)
    case _:
        pass
{"best": best.name if best else None, "tags": dict(counted)}
