# attack: Reaches modules that are not allowed through string.templatelib, and through what is unpickled to a template.
# expect: AttributeError
from string import templatelib

assert str(templatelib._template_unpickle(("a",), ())) and not hasattr(templatelib, "sys")
templatelib.itertools
