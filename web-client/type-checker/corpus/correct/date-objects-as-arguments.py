from datetime import date, timedelta

await desk.events(start=date.today(), end=date.today() + timedelta(days=7))
