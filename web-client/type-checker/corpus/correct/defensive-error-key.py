result = await crm.find_clients(name="Reid")
if isinstance(result, dict) and result.get("error"):
    raise RuntimeError(result["error"])
clients = result if isinstance(result, list) else result.get("clients", [])
len(clients)
