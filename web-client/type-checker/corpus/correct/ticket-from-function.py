def ticket_for(client):
    result = {"title": f"Call {client['name']}", "priority": "normal"}
    if client["next_review"]:
        result["body"] = client["next_review"]
    return result


[await desk.create_ticket(ticket_for(c)) for c in await crm.find_clients()]
