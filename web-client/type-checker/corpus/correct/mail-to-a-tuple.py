await desk.send_mail(to=("a@bank.example", "b@bank.example"), subject="x", body="y")
