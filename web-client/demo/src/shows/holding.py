# The app for market data speaks FDC3. Who draws a chart, and what does it show then?
client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
portfolio = await portfolios.get_portfolio(client_id=client["id"])
largest = max(portfolio["positions"], key=lambda position: position["value_eur"])

instrument = {"type": "fdc3.instrument", "id": {"ticker": largest["symbol"]}}
found = await fdc3.find_intent(intent="ViewChart")
raised = await fdc3.raise_intent("ViewChart", instrument)

# A broadcast reaches whoever is on the channel, by FDC3 or by io.Connect.
await fdc3.join_user_channel("red")
await fdc3.broadcast(instrument)
[largest["name"], found["apps"][0]["appId"], raised["result"]["heading"]]
