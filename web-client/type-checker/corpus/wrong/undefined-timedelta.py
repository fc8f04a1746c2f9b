# line: 5
# says: "timedelta" is not defined
# hint: add `from datetime import timedelta`
from datetime import date
date.today() - timedelta(days=1)
