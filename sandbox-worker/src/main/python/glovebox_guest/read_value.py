"""What a failed ``rows[0]["name"]`` was read of: the exception tells the key alone."""

import ast
import linecache

from .script import FILENAME


def owner_of_key(error, frame):
    """The value before the last bracket of the expression that failed, if names and written keys alone lead to it."""
    expression = _expression(error, frame)
    return _value(expression.value, frame) if isinstance(expression, ast.Subscript) else None


def _expression(error, frame):
    """Parsed; nothing where it goes over several lines."""
    at = error.__traceback__
    while at is not None and at.tb_frame is not frame:
        at = at.tb_next
    if at is None:
        return None
    line, last, start, end = list(frame.f_code.co_positions())[at.tb_lasti // 2]
    if line is None or line != last or start is None:
        return None
    text = linecache.getline(FILENAME, line).encode()[start:end].decode(errors="replace")
    try:
        return ast.parse(text, mode="eval").body
    except SyntaxError:
        return None


def _value(node, frame):
    if isinstance(node, ast.Name):
        return frame.f_locals.get(node.id, frame.f_globals.get(node.id))
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        owner = _value(node.value, frame)
        return owner[node.slice.value] if type(owner) in (dict, list) else None
    return None
