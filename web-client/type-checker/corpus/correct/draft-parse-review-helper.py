from datetime import datetime
def parse(d):
    return datetime.strptime(d, "%Y-%m-%d") if d else None
rows = [(c["name"], parse(c["next_review"])) for c in await crm.find_clients()]
rows = [r for r in rows if r[1] and r[1] < datetime(2026, 6, 1)]
[(n, d.strftime("%d %b")) for n, d in rows]
