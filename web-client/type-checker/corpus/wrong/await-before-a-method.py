# line: 4
# says: a call that was not awaited has no attribute "splitlines"
# hint: put the await in brackets: (await reports.csv(...)).splitlines()
lines = await reports.csv(name="positions").splitlines()
