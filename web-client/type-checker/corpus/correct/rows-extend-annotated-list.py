from typing import Any, Dict, List

rows: List[Dict[str, Any]] = []
for segment in ("private", "foundation"):
    rows.extend(await crm.find_clients(segment=segment))
len(rows)
