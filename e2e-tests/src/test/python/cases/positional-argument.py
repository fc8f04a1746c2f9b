# value: "C-1003"
(await crm.find_clients("Tomasz Wolski"))[0]["id"]
