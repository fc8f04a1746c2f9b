# line: 6
# says: order["state"] is never "canceled"
# hint: did you mean "cancelled"? its values are open, filled, cancelled
# severity: warning
placed = await orders.list_(client_id="c1")
left = [order for order in placed if order["state"] != "canceled"]
