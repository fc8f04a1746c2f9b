# line: 4
# says: needs the argument "body"
# hint: signature: await desk.send_mail(
await desk.send_mail(to=["a@bank.example"], subject="x")
