# line: 4
# says: the parameter "to" of desk.send_mail takes list[str], but gets "a@bank.example"
# hint: signature: await desk.send_mail(
await desk.send_mail(to="a@bank.example", subject="x", body="y")
