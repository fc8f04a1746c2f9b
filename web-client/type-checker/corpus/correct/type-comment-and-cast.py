from typing import Any, cast

report = cast(dict[str, Any], await reports.load("exposure"))
report["total"]
