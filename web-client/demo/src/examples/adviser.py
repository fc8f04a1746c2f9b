# Who looks after Amelia Reid? Her record holds her address, her phone,
# a note about her: only the adviser's name and e-mail leave this tab.
clients = await crm.find_clients(name="Amelia Reid")
adviser = clients[0]["adviser"]

{"adviser": adviser["name"], "email": adviser["email"]}
