# line: 5
# says: Cannot access attribute "spilt" for class "str"
# hint: did you mean "split"?
text = await reports.csv("positions")
text.spilt(",")
