# line: 5
# says: No overloads for "__getitem__"
# hint: it is a list: loop over it
found = await crm.find_clients(name="Reid")
found["result"]
