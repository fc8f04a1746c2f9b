# value: [["trading"], true]
servers = await interop.list_servers("Trading.Quote")
[[server.get("application") for server in servers], all(server["instance"] for server in servers)]
