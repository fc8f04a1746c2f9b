import datetime as dt
import json as j

j.dumps({"day": dt.date.today().isoformat(), "at": dt.datetime.now(dt.UTC).isoformat()})
