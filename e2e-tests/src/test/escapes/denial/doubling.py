# attack: Doubles a text until memory is gone.
# expect: MemoryError
text = "x"
while True:
    text += text
