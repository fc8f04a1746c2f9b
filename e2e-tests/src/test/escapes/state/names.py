# attack: Leaves a name behind.
# expect: value 1
left_behind = 1
left_behind
# --- next run
# expect: NameError
left_behind
