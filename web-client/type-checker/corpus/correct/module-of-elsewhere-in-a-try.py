try:
    import os

    home = os.getcwd()
except ImportError:
    home = "-"
try:
    import pandas as pd
except Exception:
    pd = None
(home, pd)
