DEFAULTS = {"priority": "normal", "body": ""}
tickets = [{"title": "Call back"}, {"title": "Fees", "priority": "high"}]
[await desk.create_ticket({**DEFAULTS, **ticket}) for ticket in tickets]
