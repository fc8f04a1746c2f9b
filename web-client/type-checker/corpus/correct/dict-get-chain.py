config = {"limits": {"high": {"amount": 5}}}
amount = config.get("limits", {}).get("high", {}).get("amount", 0)
amount + 1
