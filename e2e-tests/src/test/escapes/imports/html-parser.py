# attack: Reaches modules that are not allowed through what html.parser itself imports.
# expect: AttributeError
import html.parser

html.parser._markupbase.sys
