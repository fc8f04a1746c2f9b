# line: 4
# says: Argument missing for parameter "body"
# hint: signature: await desk.send_mail(
await desk.send_mail(to=["a@bank.example"], subject="x")
