def label(client: "one client, as it's listed") -> "it's short":
    return f"{client['name']} ({client['segment']})"


[label(client) for client in await crm.find_clients()]
