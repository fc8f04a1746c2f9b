for q in await market.quotes(["NESN", "ROG", "UBSG"]):
    match (q["currency"], q["change_percent"]):
        case (_, None):
            print(q["symbol"], "unchanged")
        case ("CHF", change) if change > 0:
            print(q["symbol"], "up")
        case _:
            print(q["symbol"], "down")
