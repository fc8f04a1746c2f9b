quote_of = lambda symbol: market.quotes(symbols=[symbol])
quotes = await quote_of("NESN")
quotes[0]["currency"]
