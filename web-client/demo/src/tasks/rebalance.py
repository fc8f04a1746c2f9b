# Find somebody whose positions are too large for the mandate and sell them down.
# Orders in restricted instruments are refused by the desk; the script leaves those as they are.
page = 1
sales = []
client_id = ""
while page and not sales:
    found = await clients.find_clients(risk_profile="defensive", page=page, page_size=20)
    for client in found["clients"]:
        client_id = client["id"]
        sales = (await portfolios.propose_rebalance(client_id=client_id))["sales"]
        if len(sales) > 1:
            break
    page = found["next_page"]

report = []
for sale in sales:
    try:
        order = await orders.place_order(
            client_id=client_id, symbol=sale["symbol"], side="sell", quantity=sale["quantity"]
        )
        report.append(f"{order['state']}: {order['quantity']} {order['symbol']}")
    except ToolDenied:
        report.append(f"denied: {sale['symbol']}")
    except ToolError as error:
        report.append(f"refused: {error}")

[client_id, report]
