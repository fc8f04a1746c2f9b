"""The guest's Python as a script meets it; runs on CPython and in Pyodide alike."""

import json
import logging
import sys
import unittest

from glovebox_guest.guest import Guest

# A run that a test leaves waiting is told of when it is collected, which may be in another test's run.
logging.getLogger("asyncio").setLevel(logging.CRITICAL)

ALLOWED = [
    "asyncio",
    "collections",
    "dataclasses",
    "datetime",
    "decimal",
    "io.StringIO",
    "json",
    "time",
    "enum",
    "sys",
    "traceback",
    "urllib.parse",
]
LIMITS = {"outputBytes": 1000, "recursionDepth": 200, "resultBytes": 500, "callBytes": 100}


class Box:
    """A guest with its ``emit`` recorded. None is given up: Python would tell of its loop in another test's run."""

    kept = []

    def __init__(self):
        self.kept.append(self)
        self.said = []
        self.guest = Guest(lambda *texts: self.said.append(texts), ALLOWED)

    def run(self, code, namespaces=("crm",), inputs=None, limits=LIMITS):
        setup = {"limits": limits, "namespaces": list(namespaces), "inputs": inputs or {}}
        return self.begin(self.guest.execute, code, setup)

    def carry_on(self, code):
        """A script of a session."""
        return self.begin(self.guest.carry_on, code, {"limits": LIMITS, "namespaces": ["crm"], "inputs": {}})

    def begin(self, execute, code, setup):
        streams = sys.stdout, sys.stderr
        try:
            execute(code, json.dumps(setup))
            return self.guest.wake()
        finally:
            sys.stdout, sys.stderr = streams

    def of(self, kind):
        return [texts[1:] for texts in self.said if texts[0] == kind]

    def value(self):
        (ended,) = self.of("completed")
        return json.loads(ended[0])

    def failure(self):
        (ended,) = self.of("failed")
        return ended


class ValueOfAScript(unittest.TestCase):
    def value(self, code, **options):
        box = Box()
        box.run(code, **options)
        self.assertEqual(box.of("failed"), [])
        return box.value()

    def test_all_names_of_a_module_can_be_imported_at_the_top_and_nowhere_else(self):
        self.assertEqual([3, 2], self.value("if True:\n    from collections import *\nd = deque([3, 2])\nlist(d)"))
        box = Box()
        box.run("def f():\n    from collections import *")
        self.assertEqual("import * only allowed at module level", box.failure()[2])

    def test_last_expression_is_the_value(self):
        self.assertEqual(self.value("a = 1\na + 1"), 2)

    def test_return_at_the_top_is_the_value(self):
        self.assertEqual(self.value("for i in range(9):\n    if i == 4:\n        return {'i': i}"), {"i": 4})

    def test_script_without_value_gives_null(self):
        self.assertIsNone(self.value("x = 3"))

    def test_empty_script_gives_null(self):
        self.assertIsNone(self.value("# nothing but a comment"))

    def test_inputs_are_variables(self):
        self.assertEqual(self.value("limit * 2", inputs={"limit": 21}), 42)

    def test_functions_and_classes_see_top_level_names(self):
        code = "rate = 3\ndef f(x):\n    return x * rate\nclass A:\n    y = rate\nf(2) + A.y"
        self.assertEqual(self.value(code), 9)

    def test_annotated_names_and_global_statements_are_fine_at_the_top(self):
        self.assertEqual(self.value("x: int = 1\ny: str\nglobal z\nz = 2\nx + z"), 3)

    def test_comprehension_walrus_and_match_bind_names(self):
        code = "[(n := i) for i in range(3)]\nmatch {'a': 5}:\n    case {'a': m, **rest}: pass\n[n, m, rest]"
        self.assertEqual(self.value(code), [2, 5, {}])

    def test_future_imports_are_fine_at_the_top(self):
        self.assertEqual(self.value('"""About it."""\nfrom __future__ import annotations\nx: List[int] = 3\nx'), 3)

    def test_exec_and_locals_at_the_top_mean_the_script_s_own_names(self):
        self.assertEqual(self.value("exec('a = 1')\nlocals()['b'] = 2\n[a, b, eval('a + b')]"), [1, 2, 3])

    def test_traceback_that_is_too_long_keeps_whole_lines(self):
        box = Box()
        box.run("raise ValueError(('x' * 99 + chr(10)) * 60)")
        self.assertEqual(set(box.failure()[-1].split("\n")), {"x" * 99, ""})

    def test_traceback_that_is_one_long_line_is_cut_at_its_end(self):
        box = Box()
        box.run("raise ValueError('y' * 9_000)")
        self.assertTrue(box.failure()[-1].endswith("y…"))

    def test_traceback_names_the_script_as_python_does(self):
        code = "import traceback\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    text = traceback.format_exc()\ntext"
        self.assertIn('File "<script>", line 3, in <module>\n', self.value(code))

    def test_asyncio_run_at_the_top_means_await(self):
        self.assertEqual(self.value("import asyncio\nasync def main(): return 7\nasyncio.run(main())"), 7)

    def test_sleep_returns_when_to_come_back(self):
        box = Box()
        delay = box.run("import asyncio\nawait asyncio.sleep(0.5)\n1")
        self.assertTrue(400 < delay <= 500, delay)

    def test_sleep_beyond_what_a_timer_takes_is_as_long_as_a_timer_takes(self):
        for seconds in ("10**9", "float('inf')"):
            box = Box()
            self.assertEqual(box.run(f"import asyncio\nawait asyncio.sleep({seconds})"), 2**31 - 1)

    def test_timer_that_is_not_a_number_never_comes(self):
        box = Box()
        code = "import asyncio\nasyncio.get_running_loop().call_at(float('nan'), print)\nawait asyncio.Future()"
        self.assertEqual(box.run(code), 2**31 - 1)

    def test_value_over_its_limit_is_not_sent_but_its_size(self):
        box = Box()
        box.run("'é' * 300")
        self.assertEqual(box.of("oversized"), [("602",)])
        self.assertEqual(box.of("completed"), [])

    def test_value_as_long_as_its_limit_is_sent(self):
        self.assertEqual(self.value("'x' * 498"), "x" * 498)

    def test_dates_decimals_sets_and_dataclasses_become_json(self):
        code = (
            "import datetime, decimal, dataclasses\n@dataclasses.dataclass\nclass P:\n    x: int\n"
            "[datetime.date(2026, 1, 2), decimal.Decimal('1.5'), {3}, P(1), (1, 2), float('nan'), b'ab']"
        )
        expected = ["2026-01-02", 1.5, [3], {"x": 1}, [1, 2], None, {"type": "bytes", "data": "YWI="}]
        self.assertEqual(self.value(code), expected)

    def test_keys_that_are_no_text_become_text(self):
        code = "import datetime\n{datetime.date(2026, 1, 2): 1, ('a', 2): 2}"
        self.assertEqual(self.value(code), {"2026-01-02": 1, "a, 2": 2})

    def test_keys_and_nan_are_mended_together_and_in_depth(self):
        self.assertEqual(self.value("[{('a', 1): float('inf'), 'd': {float('nan')}}]"), [{"a, 1": None, "d": [None]}])


class FailureOfAScript(unittest.TestCase):
    def failure(self, code):
        box = Box()
        box.run(code)
        return box.failure()

    def test_exception_names_line_and_message(self):
        code, kind, message, line, column, hint, trace = self.failure("a = 1\nraise ValueError('no such desk')")
        self.assertEqual((code, kind, message, line), ("script-error", "ValueError", "ValueError: no such desk", "2"))
        self.assertIn('File "<script>", line 2', trace)
        self.assertNotIn("glovebox_guest", trace)

    def test_syntax_error_names_line_and_column(self):
        code, kind, message, line, column, hint, trace = self.failure("a = 1\nb = (2")
        self.assertEqual((code, kind, message, line), ("script-syntax", "SyntaxError", "'(' was never closed", "2"))
        self.assertEqual(column, "5")

    def test_value_without_json_form_says_what_to_do(self):
        self.assertIn("a value of type object has no JSON form", self.failure("object()")[2])

    def test_coroutine_as_the_value_says_add_await(self):
        code = "async def main():\n    pass\nmain()"
        self.assertEqual(self.failure(code)[2], "the value is a call that was not awaited: add await")

    def test_circular_value_is_refused(self):
        self.assertIn("contains itself", self.failure("a = []\na.append(a)\na")[2])

    def test_exit_ends_the_script_only(self):
        self.assertEqual(self.failure("import sys\nsys.exit(3)")[1], "SystemExit")

    def test_yield_at_the_top_is_a_syntax_error(self):
        self.assertEqual(self.failure("yield 1")[2], "'yield' outside function")

    def test_long_message_and_name_are_cut(self):
        code, kind, message, *rest = self.failure("raise type('E' * 600, (Exception,), {})('x' * 20_000)")
        self.assertEqual((len(kind), len(message)), (200, 8_000))

    def test_failure_whose_parts_are_no_text_is_told_without_them(self):
        code, kind, message, line, column, hint, trace = self.failure("raise ToolError('crm.a', 7, 'no', hint=[1])")
        self.assertEqual((code, kind, message, hint), ("", "ToolError", "crm.a: no", ""))

    def test_the_next_run_works_after_a_failure(self):
        box = Box()
        box.run("raise KeyError('x')")
        box.run("1 + 1")
        self.assertEqual(box.value(), 2)


class CallsOfAScript(unittest.TestCase):
    def test_call_leaves_as_text_and_its_answer_resumes_the_script(self):
        box = Box()
        box.run("found = await crm.find_clients('Reid', limit=2)\nfound[0]['name']")
        self.assertEqual(box.of("calls"), [("1", "crm.find_clients", '["Reid"]', '{"limit":2}')])
        box.guest.answered(1, '[{"name": "Amelia Reid"}]')
        box.guest.wake()
        self.assertEqual(box.value(), "Amelia Reid")

    def test_name_that_is_too_long_is_refused_here(self):
        box = Box()
        box.run("await getattr(crm, 'x' * 600)()")
        code, _, message, *_ = box.failure()
        self.assertEqual((code, message[:8], box.of("calls")), ("tool-unknown", "crm.xxxx", []))

    def test_calls_in_gather_leave_together(self):
        box = Box()
        box.run("import asyncio\nawait asyncio.gather(crm.a(), crm.b())")
        self.assertEqual(box.of("calls"), [("1", "crm.a", "[]", "{}", "2", "crm.b", "[]", "{}")])
        box.guest.answered(2, "2", 1, "1")
        box.guest.wake()
        self.assertEqual(box.value(), [1, 2])

    def test_answer_may_stand_in_white_space(self):
        box = Box()
        box.run("await crm.a()")
        box.guest.answered(1, ' {"a": 1}\n')
        box.guest.wake()
        self.assertEqual(box.value(), {"a": 1})

    def test_call_that_nobody_awaits_leaves_before_the_end(self):
        box = Box()
        box.run("import asyncio\nt = asyncio.ensure_future(crm.a())\nawait asyncio.sleep(0)\n1")
        self.assertEqual([texts[0] for texts in box.said], ["calls", "completed"])

    def test_refused_call_raises_an_error_that_can_be_caught(self):
        box = Box()
        box.run("try:\n    await crm.a()\nexcept ToolDenied as e:\n    got = [e.tool, e.code, e.message]\ngot")
        box.guest.refused(1, "crm.a", "tool-denied", "not on this desk", "")
        box.guest.wake()
        self.assertEqual(box.value(), ["crm.a", "tool-denied", "not on this desk"])

    def test_uncaught_refusal_keeps_its_code_and_line(self):
        box = Box()
        box.run("x = 1\nawait crm.a()")
        box.guest.refused(1, "crm.a", "tool-timeout", "no answer in 30 s", "ask for less")
        box.guest.wake()
        code, kind, message, line, column, hint, trace = box.failure()
        self.assertEqual((code, kind, line, hint), ("tool-timeout", "ToolTimeout", "2", "ask for less"))
        self.assertEqual(message, "crm.a: no answer in 30 s")

    def test_argument_without_json_form_is_a_type_error_that_names_the_tool(self):
        box = Box()
        box.run("await crm.a(x=object())")
        self.assertIn("crm.a: a value of type object", box.failure()[2])

    def test_arguments_over_their_limit_are_refused_in_python(self):
        box = Box()
        box.run("await crm.a(note='x' * 100)")
        code, kind, message, *rest = box.failure()
        self.assertEqual((code, kind), ("tool-arguments-too-large", "ToolError"))
        self.assertEqual(message, "The arguments of crm.a are longer than callBytes, 100 bytes.")
        self.assertEqual(box.of("calls"), [])

    def test_call_after_five_thousand_open_ones_is_refused(self):
        box = Box()
        box.run(
            "import asyncio\ntasks = [asyncio.ensure_future(crm.a()) for _ in range(5001)]\n"
            "await asyncio.sleep(0)\nstr(tasks[5000].exception())"
        )
        self.assertEqual(sum(len(texts) for texts in box.of("calls")), 4 * 5000)
        self.assertEqual(box.value(), "crm.a: 5000 calls have no answer yet")

    def test_late_answer_is_ignored(self):
        box = Box()
        box.run("import asyncio\nt = asyncio.ensure_future(crm.a())\nawait asyncio.sleep(0)\n1")
        box.guest.answered(1, "1")
        self.assertEqual(box.guest.wake(), -1)
        self.assertEqual(box.value(), 1)


class ScriptsOfASession(unittest.TestCase):
    def setUp(self):
        self.box = Box()

    def carry_on(self, code, namespaces=("crm",), inputs=None):
        self.box.said.clear()
        setup = {"limits": LIMITS, "namespaces": list(namespaces), "inputs": inputs or {}}
        streams = sys.stdout, sys.stderr
        try:
            self.box.guest.carry_on(code, json.dumps(setup))
            self.box.guest.wake()
        finally:
            sys.stdout, sys.stderr = streams

    def test_what_a_script_defined_is_there_for_the_next_one(self):
        self.carry_on("a = 1\ndef f(x): return x + a")
        self.carry_on("a = 2\nf(40)")
        self.assertEqual(self.box.value(), 42)

    def test_script_that_failed_leaves_what_it_had_defined(self):
        self.carry_on("a = 1\nraise ValueError('no')")
        self.carry_on("a")
        self.assertEqual(self.box.value(), 1)

    def test_name_that_a_script_put_in_the_place_of_a_namespace_stays(self):
        self.carry_on("crm = 7")
        self.carry_on("crm")
        self.assertEqual(self.box.value(), 7)

    def test_function_that_a_script_kept_calls_for_the_next_one(self):
        self.carry_on("find = crm.find_clients\nawait find()")
        self.box.guest.answered(1, "[1]")
        self.box.guest.wake()
        self.carry_on("await find()")
        self.assertEqual(self.box.of("calls"), [("1", "crm.find_clients", "[]", "{}")])

    def test_inputs_of_the_next_script_are_its_own(self):
        self.carry_on("limit", inputs={"limit": 1})
        self.carry_on("limit", inputs={"limit": 2})
        self.assertEqual(self.box.value(), 2)

    def test_script_outside_of_a_session_finds_nothing(self):
        self.box.run("a = 1")
        self.box.said.clear()
        self.box.run("a")
        self.assertEqual(self.box.failure()[2], "NameError: name 'a' is not defined")


class OutputOfAScript(unittest.TestCase):
    def test_print_is_gathered(self):
        box = Box()
        box.run("for i in range(3): print('row', i)")
        self.assertEqual("".join(text for _, text in box.of("printed")), "row 0\nrow 1\nrow 2\n")

    def test_flood_stops_one_character_after_the_limit(self):
        box = Box()
        box.run("for i in range(9999): print('x' * 100)")
        self.assertEqual(sum(len(text) for _, text in box.of("printed")), LIMITS["outputBytes"] + 1)

    def test_character_over_the_limit_leaves_at_once(self):
        box = Box()
        code = "for i in range(30): print('x' * 50)\nawait crm.a()"
        box.run(code)
        kinds = [texts[0] for texts in box.said]
        printed = box.said[: kinds.index("calls")]
        self.assertEqual(sum(len(text) for _, _, text in printed), LIMITS["outputBytes"] + 1)

    def test_flush_after_each_print_makes_few_messages(self):
        box = Box()
        box.run("for i in range(400): print('x', end='', flush=True)")
        self.assertEqual("".join(text for _, text in box.of("printed")), "x" * 400)
        self.assertLess(len(box.of("printed")), 10)

    def test_print_of_nothing_makes_no_message(self):
        box = Box()
        box.run("for i in range(400): print('', end='', flush=True)")
        self.assertEqual(box.of("printed"), [])

    def test_one_long_print_leaves_in_pieces_that_the_page_takes(self):
        box = Box()
        box.run("print('x' * 600_000, end='')", limits={**LIMITS, "outputBytes": 1_000_000})
        self.assertEqual([len(text) for _, text in box.of("printed")], [500_000, 100_000])

    def test_stderr_is_told_apart(self):
        box = Box()
        box.run("import sys\nprint('careful', file=sys.stderr)")
        self.assertEqual(box.of("printed"), [("stderr", "careful\n")])


if __name__ == "__main__":
    unittest.main()
