from typing import Any

by_id: dict[str, dict[str, Any]] = {}
by_id.update({client["id"]: client for client in await crm.find_clients()})
sorted(by_id)
