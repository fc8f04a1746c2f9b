"""What a script may import, and what is told of the rest."""

import unittest

from test_guest import ALLOWED, Box


class ImportsOfAScript(unittest.TestCase):
    def test_module_outside_the_list_is_named_with_the_list(self):
        box = Box()
        box.run("import math\nimport os")
        listed = ", ".join(ALLOWED)
        self.assertEqual(box.failure()[2], f"ImportError: module 'math' is not available here; available are: {listed}")

    def test_of_a_module_that_is_often_asked_for_it_is_told_what_to_do_instead(self):
        for code in ("import pandas", "from os.path import join"):
            box = Box()
            box.run(code)
            self.assertNotIn("available are", box.failure()[2])
        self.assertIn("there are no files", box.failure()[5])

    def test_submodule_entry_allows_just_that_submodule(self):
        box = Box()
        box.run("import urllib.parse\nfrom urllib import parse\nurllib.parse.quote('a b') + parse.quote('c d')")
        self.assertEqual(box.value(), "a%20bc%20d")
        box.run("from urllib import request")
        self.assertIn("module 'urllib.request' is not available here", box.failure()[2])

    def test_entry_may_name_one_part_of_a_module(self):
        box = Box()
        box.run("import io\nfrom io import StringIO\nio.StringIO('a').read() + StringIO('b').read()")
        self.assertEqual(box.value(), "ab")
        box.run("from io import FileIO")
        self.assertIn("module 'io.FileIO' is not available here", box.failure()[2])

    def test_allowed_module_may_import_what_it_needs(self):
        box = Box()
        box.run("import collections.abc, datetime\ndatetime.datetime.strptime('2026-01-02', '%Y-%m-%d').year")
        self.assertEqual(box.value(), 2026)

    def test_files_are_not_there(self):
        box = Box()
        box.run("open('/etc/passwd')")
        self.assertEqual(box.failure()[2], "NameError: name 'open' is not defined")


if __name__ == "__main__":
    unittest.main()
