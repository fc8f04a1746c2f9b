# attack: Closes the descriptors of input and output.
# expect: value "closed"
import random

for descriptor in range(3):
    try:
        random._os.close(descriptor)
    except OSError:
        pass
"closed"
# --- next run
# expect: value "printed"
print("still here")
"printed"
