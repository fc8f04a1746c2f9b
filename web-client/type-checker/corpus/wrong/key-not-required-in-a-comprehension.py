# line: 4
# says: "comment" is not a required key in "Order"
# hint: use .get("comment")
[order["comment"] for order in await orders.list_("C-1")]
