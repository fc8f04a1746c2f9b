from string.templatelib import Interpolation, Template


def rendered(template: Template) -> str:
    return "".join(
        format(part.value, part.format_spec) if isinstance(part, Interpolation) else part for part in template
    )


[rendered(t"{c['name']}: {c['assets']:,.2f}") for c in await crm.find_clients(limit=2)]
