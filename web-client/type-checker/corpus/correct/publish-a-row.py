client = (await crm.find_clients())[0]
await reports.publish("client", client)
