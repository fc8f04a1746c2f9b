quotes = await market.quotes(symbols=["NESN"])
"%s at %.2f" % (quotes[0]["symbol"], quotes[0]["price"])
