# line: 6
# says: Operator "-" not supported for types
from datetime import date

close = (await market.history("NESN"))[0]
date.today() - close["date"]
