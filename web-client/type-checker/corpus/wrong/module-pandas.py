# line: 4
# says: Module "pandas" is not available in the sandbox
# hint: available are
import pandas as pd

pd.DataFrame([])
