try:
    receipt = await orders.place(client_id="C-1", symbol="NESN", side="sell", quantity=5)
except ToolDenied as denied:
    return {"denied": denied.message, "hint": denied.hint}
return receipt["order_id"]
