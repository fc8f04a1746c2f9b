for c in await crm.find_clients():
    adviser = c.get("adviser") or {}
    print(
        c.get("name", "unknown"),
        adviser.get("name", "nobody"),
        c.get("email") or "no address",
        ", ".join(c.get("tags") or []) or "-",
    )
