# line: 4
# says: "true" is not defined
# hint: in Python: True
await crm.add_note("C-1", "x", pinned=true)
