for client in await crm.find_clients():
    if client["risk_profile"] == "dynamic":
        print(client["name"])
        break
else:
    print("none")
