exec("limit = 3")
globals()["prefix"] = "R"
[c["name"] for c in (await crm.find_clients(name=prefix))[:limit]]
