# attack: Runs bytecode that stores names where there are none.
# expect: SystemError
def victim():
    return 1


victim.__code__ = victim.__code__.replace(co_code=bytes([116, 255]) * 64, co_stacksize=1)
victim()
