# line: 6
# says: order["state"] is never "filed"
# hint: did you mean "filled"?
# severity: warning
placed = await orders.list_(client_id="c1")
done = [order["order_id"] for order in placed if order["state"] in ("cancelled", "filed")]
