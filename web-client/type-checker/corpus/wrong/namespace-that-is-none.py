# line: 4
# says: "gmail" is not defined
# hint: the namespaces are crm, desk, market, orders, reports
await gmail.deliver(to="reid@example.org")
