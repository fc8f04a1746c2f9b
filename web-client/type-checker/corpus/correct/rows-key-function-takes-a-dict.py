def by_assets(row: dict) -> float:
    return row["assets"]


clients = await crm.find_clients()
richest = max(clients, key=by_assets, default=None)
[row["name"] for row in sorted(clients, key=by_assets, reverse=True)] if richest else []
