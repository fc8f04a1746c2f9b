# says: 3
```python
rows = await crm.find_clients(name="")
len(rows)
```
# --- next case
# says: 3
Here is the script:
```python
len(await crm.find_clients(name=""))
```
# --- next case
# says: leave out the lines that begin with ! or %
!pip install pandas
import pandas as pd
