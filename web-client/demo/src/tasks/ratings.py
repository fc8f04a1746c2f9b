# How are Amelia Reid's holdings rated? The agency does not follow all companies: those calls
# fail, and the script says so and goes on.
client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
portfolio = await portfolios.get_portfolio(client_id=client["id"])

rated: dict[str, list[str]] = {}
for position in portfolio["positions"]:
    symbol = position["symbol"]
    try:
        rating = (await market.get_rating(symbol=symbol))["rating"]
    except ToolError as error:
        print(error)
        rating = "none"
    rated.setdefault(rating, []).append(symbol)

rated
