# line: 4
# says: parameter "state"
# hint: did you mean "open"?
await orders.list_("C-1", state="Open")
