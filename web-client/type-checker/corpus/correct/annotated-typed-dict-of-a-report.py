from typing import NotRequired, TypedDict


class Line(TypedDict):
    client: str
    desk: str
    assets: float
    warning: NotRequired[str]


def to_line(client: dict) -> Line:
    line: Line = {
        "client": client["name"],
        "desk": client["adviser"]["desk"],
        "assets": client["assets"],
    }
    if not client["email"]:
        line["warning"] = "no e-mail"
    return line


lines: list[Line] = [to_line(c) for c in await crm.find_clients()]
{"lines": lines, "warnings": sum("warning" in line for line in lines)}
