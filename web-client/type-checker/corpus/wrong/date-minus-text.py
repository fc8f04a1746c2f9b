# line: 6
# says: "-" does not work between date and str
from datetime import date

close = (await market.history("NESN"))[0]
date.today() - close["date"]
