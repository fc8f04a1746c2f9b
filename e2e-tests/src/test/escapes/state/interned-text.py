# attack: Writes into a text that all scripts share, through a forged byte array.
# expect: failed interpreter-died
def victim():
    return 1


LOAD_CONST, STORE_SUBSCR = 82, 38
victim.__code__ = victim.__code__.replace(
    co_code=bytes([LOAD_CONST, 200, LOAD_CONST, 201, LOAD_CONST, 202, STORE_SUBSCR, 0]) * 8, co_consts=()
)
victim()
# --- next run
# expect: value "abc"
"a" + "bc"
