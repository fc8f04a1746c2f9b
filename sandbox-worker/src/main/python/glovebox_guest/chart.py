"""Plain charts as pictures: ``from glovebox import chart``.

A chart is SVG that holds shapes and texts alone. What a script gives is data: it is escaped, cut and counted.
"""

from html import escape

MOST_BARS = 100
MOST_LINES = 8
MOST_POINTS = 1000

_LONGEST_TEXT = 60
_LONGEST_LABEL = 24
_WIDTH = 640
_ROW = 22
_TOP = 40
_LABEL_RIGHT = 160
_LEFT = 170
_RIGHT = 80
_PLOT_HEIGHT = 260
_PLOT_LEFT = 80
_COLOURS = ("#2f6fb3", "#c8553d", "#4b8b3b", "#8a5aa8", "#b8860b", "#3a9b9b", "#a84a78", "#5b6770")
_LETTER = 6.5

# Beyond it, and as far below one, sums and steps of numbers have no end or no size.
_LARGEST = 1e100


def bar(data, title=""):
    """One bar for each label: a dict of numbers by label, or pairs of a label and a number."""
    pairs = list(data.items() if isinstance(data, dict) else data)
    _count("bars", len(pairs), MOST_BARS)
    rows = [(_text(label, _LONGEST_LABEL), _number(value)) for label, value in pairs]
    low = min(0.0, *(value for _, value in rows))
    high = max(0.0, *(value for _, value in rows))
    # Left of a bar below zero stands its number.
    place = _scale(low, high, _LEFT if low == 0 else _LEFT + _RIGHT, _WIDTH - _RIGHT)
    parts = []
    for at, (label, value) in enumerate(rows):
        y = _TOP + at * _ROW
        left, right = sorted((place(0.0), place(value)))
        parts.append(_label(_LABEL_RIGHT, y + 14, label, "end"))
        width = max(right - left, 1)
        parts.append(f'<rect x="{left:.1f}" y="{y + 3}" width="{width:.1f}" height="16" fill="{_COLOURS[0]}"/>')
        end, side = (left - 4, "end") if value < 0 else (right + 4, "start")
        parts.append(_label(end, y + 14, _figure(value), side))
    return _picture(_TOP + len(rows) * _ROW + 12, title, parts)


def line(data, labels=(), title=""):
    """One line of numbers, or a dict of them by name; ``None`` is a gap. ``labels`` stand below the points."""
    lines = data if isinstance(data, dict) else {"": data}
    _count("lines", len(lines), MOST_LINES)
    series = {name: [None if value is None else _number(value) for value in values] for name, values in lines.items()}
    points = max(len(values) for values in series.values())
    _count("points", points, MOST_POINTS)
    known = [value for values in series.values() for value in values if value is not None]
    low, high, step = _axis(known or [0.0])
    bottom = _TOP + _PLOT_HEIGHT
    across = _scale(0, max(points - 1, 1), _PLOT_LEFT, _WIDTH - 20)
    up = _scale(low, high, bottom, _TOP)
    parts = [*_grid(low, high, step, up), *_below(list(labels)[:points], across, bottom + 18)]
    for at, values in enumerate(series.values()):
        parts.extend(_drawn(values, across, up, _COLOURS[at]))
    named = [name for name in series if name != ""]
    parts.extend(_legend(named, bottom + 40))
    return _picture(bottom + 40 + 20 * len(named), title, parts)


def _drawn(values, across, up, colour):
    """The pieces of a line between its gaps; a point alone is a dot."""
    pieces, piece = [], []
    for at, value in enumerate([*values, None]):
        if value is not None:
            piece.append((across(at), up(value)))
        elif piece:
            pieces.append(piece)
            piece = []
    for piece in pieces:
        if len(piece) == 1:
            ((x, y),) = piece
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'
        else:
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in piece)
            yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'


def _grid(low, high, step, up):
    for at in range(round((high - low) / step) + 1):
        value = low + at * step
        y = up(value)
        yield f'<path d="M{_PLOT_LEFT} {y:.1f}H{_WIDTH - 20}" stroke="#ddd"/>'
        yield _label(_PLOT_LEFT - 8, y + 4, _figure(value), "end")


def _below(labels, across, y):
    """As many of the labels as have room, the first one always."""
    free = 0.0
    for at, label in enumerate(labels):
        text = _text(label, _LONGEST_LABEL)
        half = len(text) * _LETTER / 2
        x = min(max(across(at), half), _WIDTH - half)
        if x - half >= free:
            free = x + half + 8
            yield _label(x, y, text, "middle")


def _legend(names, y):
    for at, name in enumerate(names):
        yield f'<rect x="{_PLOT_LEFT}" y="{y + 20 * at - 10}" width="12" height="12" fill="{_COLOURS[at]}"/>'
        yield _label(_PLOT_LEFT + 18, y + 20 * at, _text(name, _LONGEST_TEXT), "start")


def _axis(values):
    """From one round number to another, in about five round steps."""
    low, high = min(0.0, *values), max(0.0, *values)
    span = (high - low) / 5 or 0.2
    magnitude = 10.0 ** int(f"{span:e}".partition("e")[2])
    step = next(each * magnitude for each in (1, 2, 5, 10) if each * magnitude >= span * 0.999)
    return step * (low // step), step * -(-high // step) or step, step


def _scale(low, high, start, end):
    span = (high - low) or 1.0
    return lambda value: start + (value - low) / span * (end - start)


def _picture(height, title, parts):
    texts = [_label(16, 24, _text(title, _LONGEST_TEXT), "start", 'font-weight="bold"')] if title else []
    body = "".join((*texts, *parts))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}"'
        f' font-family="sans-serif" font-size="12"><rect width="{_WIDTH}" height="{height}" fill="#fff"/>{body}</svg>'
    )
    return {"type": "image", "mimeType": "image/svg+xml", "text": svg}


def _label(x, y, text, anchor, more=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#222" {more}>{text}</text>'


def _text(given, longest):
    """As XML holds it: markup is letters, and what XML knows no form for is a mark."""
    text = str(given)
    if len(text) > longest:
        text = text[: longest - 1] + "…"
    return escape("".join(letter if letter.isprintable() else "\ufffd" for letter in text))


def _number(given):
    if isinstance(given, (str, bytes)):
        raise TypeError(f"a chart shows numbers, not {given!r:.40}")
    number = float(given)
    if not abs(number) < _LARGEST:
        raise ValueError(f"a chart cannot show {number:g}")
    return number if abs(number) > 1 / _LARGEST else 0.0


def _count(what, count, most):
    if count == 0:
        raise ValueError(f"a chart without {what} shows nothing")
    if count > most:
        raise ValueError(f"a chart shows at most {most} {what}, and there are {count}: sum some up")


def _figure(value):
    """Short, as people write it."""
    if value == 0:
        return "0"
    if not 0.01 <= abs(value) < 1e12:
        return f"{value:.3g}"
    text = f"{value:,.2f}"
    return text.rstrip("0").rstrip(".")
