# line: 8
# says: No parameter named "colour"
# hint: did you mean "color"?
def paint(color="red"):
    return color


paint(colour="blue")
