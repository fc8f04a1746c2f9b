clients = await crm.find_clients()
match_ = next((c for c in clients if "vip" in c["tags"]), None)
print(match_["name"] if match_ is not None else "none")
