# says: null
exit()
# --- next case
# says: null
import sys
sys.exit()
# --- next case
# says: null
raise SystemExit
# --- next case
# says: failed in line 1
# says: SystemExit: no client
raise SystemExit("no client")
# --- next case
# says: failed in line 1
# says: SystemExit: 2
raise SystemExit(2)
# --- next case
# says: without a value: end it with an expression, or return one
rows = await crm.find_clients(name="")
x = len(rows)
# --- next case
# says: what is only defined must be called, as in await main()
async def main():
    print("hi")
    return 3
# --- next case
# says: end it with an expression
rows = await crm.find_clients(name="")
if rows:
    rows[0]
# --- next case
# says: end it with an expression
for r in await crm.find_clients(name=""):
    r["name"]
# --- next case
# says: failed in line 1
# says: ZeroDivisionError
1/0
# --- next case
# says: IndexError
[][3]
# --- next case
# says: AssertionError: no
assert False, "no"
