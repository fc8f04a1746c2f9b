results = []
for symbol in ["NESN", "XXXX"]:
    result = {"symbol": symbol, "ok": False, "price": None}
    try:
        quote = (await market.quotes(symbols=[symbol]))[0]
        result["ok"], result["price"] = True, quote["price"]
    except (ToolError, IndexError) as error:
        result["error"] = str(error)
    results.append(result)
[r["symbol"] for r in results if not r["ok"]]
