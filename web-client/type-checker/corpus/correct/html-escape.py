import html

html.escape("<b>" + (await crm.find_clients())[0]["name"] + "</b>")
