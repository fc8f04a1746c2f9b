# line: 7
# says: "-" does not work between date and str
# hint: make a date of the text: date.fromisoformat(text)
from datetime import date

close = (await market.history("NESN"))[0]
date.today() - close["date"]
