"""Every statement that binds a name at the top level, and what binds none."""

import ast
import unittest

from glovebox_guest.names import TopLevelNames

BINDING = {
    "a = b = 1": "ab",
    "a, (b, *c) = x": "abc",
    "a += 1": "a",
    "a: int = 1": "a",
    "import a.b, c as d": "ad",
    "from x import a, b as c": "ac",
    "from x import *": "",
    "def a(b): c = 1": "a",
    "async def a(): pass": "a",
    "class a:\n  b = 1": "a",
    "for a, b in x:\n  c = 1\nelse:\n  d = 1": "abcd",
    "async for a in x: pass": "a",
    "while x:\n  a = 1\nelse:\n  b = 1": "ab",
    "with x as a, y as (b, c): d = 1": "abcd",
    "async with x as a: pass": "a",
    "try:\n  a = 1\nexcept E as b:\n  c = 1\nelse:\n  d = 1\nfinally:\n  e = 1": "abcde",
    "try: pass\nexcept* E as a: pass": "a",
    "match x:\n  case {'k': a, **b}: c = 1\n  case [d, *e] as f: pass": "abcdef",
    "del a": "a",
    "if (a := 1): b = [c := d for d in x]": "abc",
    "x.a = 1": "",
    "x[0] = 1": "",
    "x(lambda b: b)": "",
}


class NamesOfTheTopLevel(unittest.TestCase):
    def test_each_statement_binds_its_names(self):
        for source, expected in BINDING.items():
            with self.subTest(source):
                names = TopLevelNames()
                tree = ast.parse(source)
                names.of_block(tree.body)
                names.of_expressions(tree)
                self.assertEqual("".join(sorted(names.bound)), expected)

    def test_global_statements_and_annotations_are_declarations(self):
        for source, expected in {"global a": True, "if x:\n  a: int": True, "a = 1": False}.items():
            with self.subTest(source):
                names = TopLevelNames()
                names.of_block(ast.parse(source).body)
                self.assertEqual(names.has_declarations, expected)


if __name__ == "__main__":
    unittest.main()
