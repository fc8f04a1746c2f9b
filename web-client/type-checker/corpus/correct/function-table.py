steps = {"quotes": market.quotes, "history": market.history}
for name in steps:
    print(name)
quotes = await steps["quotes"](["NESN"])
