# line: 4
# says: Module "pandas" is not available in the sandbox
# hint: use lists of dicts
import pandas as pd

pd.DataFrame([])
