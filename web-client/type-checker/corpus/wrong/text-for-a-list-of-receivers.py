# line: 4
# says: parameter "to" of type "list[str]"
# hint: signature: await desk.send_mail(
await desk.send_mail(to="a@bank.example", subject="x", body="y")
