# line: 3
# says: String literal is unterminated
text = "abc
print(text)
