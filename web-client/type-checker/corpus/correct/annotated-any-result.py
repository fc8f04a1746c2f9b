from typing import Any

report: Any = await reports.load("fees")
rows: list[Any] = report["rows"]
best: Any = max(rows, key=lambda r: r["value"])
total: float = sum(float(r["value"]) for r in rows)
{"best": best["name"], "share": round(best["value"] / total, 2)}
