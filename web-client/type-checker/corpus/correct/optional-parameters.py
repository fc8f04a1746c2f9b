def label(name: str, currency: str = None, digits: int = None) -> str:
    text = f"{name}" if currency is None else f"{name} ({currency})"
    return text if digits is None else f"{text} {digits}"


label("x"), label("x", "CHF", 2)
