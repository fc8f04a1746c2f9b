# line: 4
# says: "call_tool" is not defined
# hint: call the function itself, as in await namespace.function(name=value)
rows = await call_tool("crm.find_clients", {"name": ""})
len(rows)
