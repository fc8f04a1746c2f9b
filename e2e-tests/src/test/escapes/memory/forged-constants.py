# attack: Runs bytecode that loads a constant from far behind the end of its constants.
# expect: failed interpreter-died
# told: it damaged the interpreter's memory
def victim():
    return 1


LOAD_CONST = 82
victim.__code__ = victim.__code__.replace(co_code=bytes([LOAD_CONST, 250]) * 40, co_consts=())
victim()
