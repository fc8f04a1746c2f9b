# line: 4
# says: "tools" is not defined
# hint: namespaces have nothing before them: write await crm.find_clients(...)
rows = await tools.crm.find_clients(name="Reid")
