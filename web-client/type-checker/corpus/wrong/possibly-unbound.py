# line: 7
# says: "value" is possibly unbound
# severity: warning
import random
if random.random() > 0.5:
    value = 1
print(value)
