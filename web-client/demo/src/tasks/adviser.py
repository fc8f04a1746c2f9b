# Who is the adviser of Amelia Reid?
found = await clients.find_clients(name="Amelia Reid")
client = found["clients"][0]
adviser = await advisers.get_adviser(adviser_id=client["adviser_id"])

{"adviser": adviser["name"], "email": adviser["email"]}
