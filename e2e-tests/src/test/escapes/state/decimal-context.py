# attack: Changes the precision of decimals.
# expect: value "0.33"
import decimal

decimal.getcontext().prec = 2
str(decimal.Decimal(1) / 3)
# --- next run
# expect: value 28
import decimal

decimal.getcontext().prec
