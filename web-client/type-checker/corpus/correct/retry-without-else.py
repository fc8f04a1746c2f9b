result = None
for attempt in range(3):
    try:
        result = await crm.find_clients(name="Reid")
        break
    except ToolTimeout:
        continue
if result is None:
    return "gave up"
return [c["id"] for c in result]
