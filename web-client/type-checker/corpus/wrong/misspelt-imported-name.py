# line: 3
# says: "defaultdct" is unknown import symbol
from collections import defaultdct
