from typing import Dict, List, Optional, Tuple, Union


def pick(rows: List[Dict[str, Union[str, float]]], key: str) -> Optional[Tuple[str, str]]:
    for row in rows:
        if key in row:
            return key, str(row[key])
    return None


pick([{"a": 1.0}], "a")
