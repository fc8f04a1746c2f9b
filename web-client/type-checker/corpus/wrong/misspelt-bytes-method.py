# line: 5
# says: decoded
# hint: decode
data = "ä".encode()
text = data.decoded()
return text
