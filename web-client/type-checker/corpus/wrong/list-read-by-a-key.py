# line: 5
# says: list[Client] is read by whole numbers, not by "result"
# hint: it is a list: loop over it
found = await crm.find_clients(name="Reid")
found["result"]
