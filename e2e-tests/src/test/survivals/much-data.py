rows = [{"id": i, "name": f"client {i}", "amount": i * 1.5, "tags": ["a", "b", str(i)]} for i in range(20000)]
total = sum(r["amount"] for r in rows)
ok = await desk.approve(total=total)
{"n": len(rows), "total": total, "ok": ok, "last": rows[-1]}
