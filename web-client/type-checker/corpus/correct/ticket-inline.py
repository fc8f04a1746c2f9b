await desk.create_ticket({"title": "Call back", "priority": "high", "watchers": ["amy"]})
