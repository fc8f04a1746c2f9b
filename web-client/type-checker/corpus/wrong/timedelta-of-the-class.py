# line: 7
# says: Cannot access attribute "timedelta"
# hint: add `from datetime import timedelta`
from datetime import datetime

start = datetime(2026, 1, 1)
await desk.events(str(start), str(start + datetime.timedelta(days=7)))
