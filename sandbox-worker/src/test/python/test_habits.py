"""Habits of those who write scripts: accepted where they cost nothing, else told what to do instead."""

import unittest

from test_guest import Box

WITHOUT_A_ZONE = (
    "only one of them has a zone: take datetime.now(timezone.utc), or drop the zone with .replace(tzinfo=None)"
)


def ended(code, **options):
    """The box after a script that waits for nothing."""
    box = Box()
    box.run(code, **options)
    return box


class CallsThatAreNeverAwaited(unittest.TestCase):
    def left_behind(self, code):
        code, kind, message, line, column, hint, trace = ended(code).failure()
        self.assertEqual(code, "call-not-awaited")
        return message, line, hint

    def test_call_in_a_variable_fails_the_run_and_is_named_with_its_line(self):
        message, line, hint = self.left_behind("a = 1\nr = crm.send(x=1)\nprint('sent')")
        self.assertEqual(message, "this call was never awaited and therefore not sent: crm.send (line 2)")
        self.assertEqual(line, "2")
        self.assertEqual(hint, "await each call and each task, or asyncio.gather(...) of them; no call was sent")

    def test_each_way_of_leaving_a_call_is_found(self):
        for code in (
            "crm.send(x=1)",
            "[crm.send(x=1)]",
            "_ = crm.send(x=1)\n1",
            "ts = [crm.send(x=i) for i in range(1)]\n1",
            "asyncio.create_task(crm.send(x=1))\n1",
            "async def f():\n    asyncio.create_task(crm.send(x=1))\nawait f()",
            "asyncio.ensure_future(crm.send(x=1))\n1",
            "asyncio.gather(crm.send(x=1))\n1",
            "print(crm.send(x=1))",
            "def notify():\n    crm.send(x=1)\nnotify()",
            "f'{crm.send(x=1)}'",
        ):
            with self.subTest(code):
                self.assertIn("not sent: crm.send (line ", self.left_behind(code)[0])

    def test_calls_that_were_sent_are_named_too(self):
        box = Box()
        box.run("await crm.find()\nawait crm.find()\nr = crm.send(x=1)")
        for number in (1, 2):
            box.guest.answered(number, "1")
            box.guest.wake()
        self.assertEqual(
            box.failure()[5],
            "await each call and each task, or asyncio.gather(...) of them; "
            "these were sent, do not send them again: crm.find 2 times",
        )

    def test_many_are_counted(self):
        message, line, hint = self.left_behind("ts = [crm.send(x=i) for i in range(40)]\nu = crm.close()")
        self.assertEqual(
            message,
            "these calls were never awaited and therefore not sent: crm.send (line 1) 40 times, crm.close (line 2)",
        )

    def test_task_of_the_script_that_never_ran_is_named(self):
        message, line, hint = self.left_behind("async def work():\n    pass\nt = asyncio.create_task(work())")
        self.assertEqual(message, "this coroutine was never awaited and did not run: work (line 3)")

    def test_each_way_of_leaving_a_coroutine_of_the_script_is_found(self):
        post = "async def post(c='a'):\n    await crm.send(x=c)\n"
        for code in (
            "list(map(post, 'a'))\n1",
            "[post(c) for c in 'a']\n1",
            "sent = [post(c) for c in 'a']\nprint(len(sent))",
            "sent = {c: post(c) for c in 'a'}",
            "sent = {'all': [(1, post())]}",
            "sent = list(map(lambda c: post(c), 'a'))",
            "def all_of():\n    post()\nall_of()",
            "async def all_of():\n    left = post()\nawait all_of()",
            "class Outbox:\n    def __init__(self):\n        self.left = [post()]\nbox = Outbox()",
        ):
            with self.subTest(code):
                self.assertRegex(self.left_behind(post + code)[0], r"never awaited and did not run: post \(line \d\)$")

    def test_coroutine_of_the_script_that_was_left_is_told_once_and_not_as_a_warning(self):
        box = Box()
        box.run("async def post(c):\n    pass\nlist(map(post, 'abc'))\n1")
        message = box.failure()[2]
        self.assertEqual(message, "these coroutines were never awaited and did not run: post (line 3) 3 times")
        self.assertEqual(box.of("printed"), [])

    def test_coroutine_that_an_earlier_script_of_a_session_left_is_not_told_again(self):
        box = Box()
        box.carry_on("async def post():\n    pass\nleft = [post()]")
        self.assertEqual(box.failure()[0], "call-not-awaited")
        box.said.clear()
        box.carry_on("left = None\n1")
        self.assertEqual(box.value(), 1)

    def test_coroutine_of_a_script_that_failed_is_not_told_of_the_next_one(self):
        box = Box()
        box.carry_on("async def post():\n    pass\nleft = [post()]\n1 / 0")
        self.assertEqual(box.failure()[1], "ZeroDivisionError")
        box.said.clear()
        box.carry_on("left = None\n1")
        self.assertEqual(box.value(), 1)

    def test_function_of_an_earlier_script_of_a_session_is_watched_too(self):
        box = Box()
        box.carry_on("async def post():\n    pass")
        box.said.clear()
        box.carry_on("left = post()\n'sent'")
        self.assertEqual(box.failure()[2], "this coroutine was never awaited and did not run: post (line 1)")

    def test_many_coroutines_in_a_list_are_all_counted(self):
        message = self.left_behind("async def f():\n    pass\nleft = [f() for i in range(3_000)]")[0]
        self.assertEqual(message, "these coroutines were never awaited and did not run: f (line 3) 3000 times")

    def test_object_that_does_not_tell_what_it_holds_costs_nothing(self):
        code = "class A:\n    def __getattribute__(self, name): raise ValueError\nasync def f():\n    pass\na = A()\n1"
        self.assertEqual(ended(code).value(), 1)

    def test_values_that_hold_each_other_are_looked_at_once_and_for_all(self):
        code = "async def f():\n    pass\na = []\nb = {'a': a}\na.append(b)\n1"
        self.assertEqual(ended(code).value(), 1)

    def test_coroutines_that_were_awaited_or_closed_are_no_fault(self):
        start = "async def f():\n    return 1\n"
        for code in (
            "await f()",
            "c = f()\nawait c",
            "jobs = [f(), f()]\n(await asyncio.gather(*jobs))[0]",
            "c = f()\nc.close()\n1",
            "await asyncio.wait_for(f(), 1)",
            "t = asyncio.create_task(f())\nt.cancel()\nawait asyncio.sleep(0)\n1",
        ):
            with self.subTest(code):
                self.assertEqual(ended(start + code).value(), 1)

    def test_task_that_began_is_no_fault(self):
        self.assertEqual(ended("t = asyncio.create_task(asyncio.sleep(9))\nawait asyncio.sleep(0)\n1").value(), 1)

    def test_call_that_was_cancelled_before_it_began_is_no_fault(self):
        code = "t = asyncio.create_task(crm.send())\nt.cancel()\nawait asyncio.sleep(0)\n1"
        self.assertEqual(ended(code).value(), 1)

    def test_call_that_was_closed_is_no_fault(self):
        self.assertEqual(ended("c = crm.send()\nc.close()\n1").value(), 1)

    def test_next_script_is_not_blamed(self):
        box = ended("r = crm.send()")
        box.run("2")
        self.assertEqual(box.value(), 2)

    def test_python_does_not_warn_in_its_own_words(self):
        self.assertEqual(ended("r = crm.send()\nr = 1").of("printed"), [])


class EndOfAScript(unittest.TestCase):
    def test_exit_without_a_status_ends_well(self):
        for code in ("exit()", "quit()", "import sys\nsys.exit()", "sys.exit(0)", "raise SystemExit"):
            with self.subTest(code):
                self.assertIsNone(ended(f"print('a')\n{code}\nprint('b')").value())

    def test_exit_in_a_task_ends_well(self):
        self.assertIsNone(ended("async def f():\n    exit()\nawait asyncio.gather(f())").value())

    def test_exit_with_a_text_fails_with_it(self):
        code, kind, message, *rest = ended("sys.exit('no such client')").failure()
        self.assertEqual((code, message), ("script-error", "SystemExit: no such client"))

    def test_next_without_a_match_names_its_own_line(self):
        code = "async def f(rows):\n    x = 1\n    return next(r for r in rows if r)\n\nawait f([])"
        code, kind, message, line, column, hint, trace = ended(code).failure()
        self.assertEqual((kind, message, line), ("StopIteration", "StopIteration", "3"))
        self.assertEqual(hint, "next(...) found nothing: give it a default, as in next(..., None)")

    def test_single_failure_of_a_task_group_is_told_as_itself(self):
        code = "async def f():\n    return {}['a']\nasync with asyncio.TaskGroup() as g:\n    g.create_task(f())"
        self.assertEqual(ended(code).failure()[1:4], ("KeyError", "KeyError: 'a'", "2"))


class ImportsOfHabit(unittest.TestCase):
    def test_modules_of_the_list_are_there_without_an_import(self):
        self.assertEqual(ended("collections.Counter('aab')['a']").value(), 2)

    def test_own_names_come_before_modules(self):
        self.assertEqual(ended("collections = [1]\ncollections").value(), [1])

    def test_namespace_can_be_imported(self):
        box = ended("import crm\nfrom crm import send as s\nawait asyncio.gather(crm.a(), s())")
        self.assertEqual([box.of("calls")[0][1], box.of("calls")[0][5]], ["crm.a", "crm.send"])

    def test_errors_can_be_imported(self):
        self.assertTrue(ended("from glovebox import ToolError as E\nE is ToolError").value())

    def test_sys_is_a_small_one_of_our_own(self):
        self.assertEqual(ended("import sys\n[sys.version_info[:2] > (3, 10), sys.maxsize > 9]").value(), [True, True])
        for name in ("modules", "_getframe", "settrace", "path", "meta_path", "exc_info"):
            self.assertEqual(ended(f"import sys\nsys.{name}").failure()[1], "AttributeError")

    def test_pathlib_has_paths_and_no_files(self):
        self.assertEqual(ended("from pathlib import PurePath\nPurePath('a/b.csv').suffix").value(), ".csv")
        self.assertEqual(ended("import pathlib\npathlib.Path").failure()[1], "AttributeError")
        self.assertEqual(ended("from pathlib import Path").failure()[1], "ImportError")

    def test_import_with_dots_is_refused(self):
        self.assertEqual(ended("from .a import b").failure()[1], "ImportError")


class WaitingOfHabit(unittest.TestCase):
    MAIN = "import asyncio\nasync def work():\n    await asyncio.sleep(0)\n    return 7\n"

    def test_ways_of_running_a_coroutine_mean_await(self):
        for code in (
            "asyncio.run(work())",
            "x = asyncio.run(work(), debug=True)\nx",
            "def main():\n    return asyncio.run(work())\nmain()",
            "def inner():\n    return asyncio.run(work())\ndef main():\n    return inner()\nx = main()\nx",
            "from asyncio import run\nrun(work())",
            "from asyncio import run as go\ngo(work())",
            "import asyncio as aio\naio.run(work())",
            "asyncio.get_event_loop().run_until_complete(work())",
            "loop = asyncio.new_event_loop()\nasyncio.set_event_loop(loop)\n"
            "x = loop.run_until_complete(work())\nloop.close()\nx",
            "if __name__ == '__main__':\n    x = asyncio.run(work())\nx",
            "with asyncio.Runner() as runner:\n    x = runner.run(work())\nx",
            "runner = asyncio.Runner(debug=True)\nx = runner.run(work())\nrunner.close()\nx",
            "asyncio.Runner().run(work())",
            "from asyncio import Runner as R\ndef main():\n    with R() as r:\n        return r.run(work())\nmain()",
            "with asyncio.Runner() as r:\n    x = r.get_loop().run_until_complete(work())\nx",
            "await asyncio.to_thread(lambda: 7)",
        ):
            with self.subTest(code):
                self.assertEqual(ended(self.MAIN + code).value(), 7)

    def test_where_it_cannot_wait_it_says_what_to_do(self):
        for code in (
            "def main():\n    return asyncio.run(work())\nlist(map(lambda x: main(), [1]))",
            "class A:\n    def main(self):\n        return asyncio.run(work())\nA().main()",
            "f = asyncio.run\nf(work())",
            "f = asyncio.Runner().run\nf(work())",
        ):
            with self.subTest(code):
                message = ended(self.MAIN + code).failure()[2]
                self.assertIn("asyncio.run cannot wait in here", message)
                self.assertIn("make the function async and await it", message)

    def test_sleep_of_time_waits_as_that_of_asyncio(self):
        box = Box()
        delay = box.run("import time\ntime.sleep(0.5)\n1")
        self.assertTrue(400 < delay <= 500, delay)

    def test_sleep_in_a_plain_function_is_made_to_wait(self):
        box = Box()
        delay = box.run("from time import sleep\ndef f():\n    sleep(0.5)\n    return 1\nf()")
        self.assertTrue(400 < delay <= 500, delay)

    def test_sleep_that_cannot_wait_names_what_can(self):
        code, kind, message, line, *rest = ended("import time\n[1].sort(key=lambda x: time.sleep(1))").failure()
        self.assertIn("use await asyncio.sleep(seconds)", message)
        self.assertEqual(line, "2")

    def test_gather_takes_a_list_or_a_generator(self):
        for calls in ("[crm.a(), crm.b()]", "(c() for c in (crm.a, crm.b))", "*[crm.a(), crm.b()]"):
            box = ended(f"import asyncio\nawait asyncio.gather({calls})")
            box.guest.answered(1, "1", 2, "2")
            box.guest.wake()
            self.assertEqual(box.value(), [1, 2])


class HintsOfFailures(unittest.TestCase):
    def hint(self, code):
        return ended(code).failure()[5]

    def test_each_says_what_to_do(self):
        for code, hint in (
            ("open('a')", "there are no files: work with values, and return what is needed"),
            ("input()", "nobody can be asked: a script gets its values from calls and inputs"),
            ("datetime.now()", "datetime is the module: datetime.datetime.now(...), or from datetime import datetime"),
            ("r = {'total': 1}\nr.total", 'it is a dict: use ["total"]'),
            (
                "rows = [{'name': 1}]\nrows['name']",
                "it is a list: loop over it, or take one item by its number, as in rows[0]",
            ),
            (
                "r = '{}'\nr['total']",
                "it is a text: if it is JSON, json.loads(text) gives the value; "
                "if a loop gave it, that was over a dict's keys",
            ),
            (
                "from datetime import datetime\ndatetime.now() - datetime.fromisoformat('2026-01-02T00:00:00+00:00')",
                WITHOUT_A_ZONE,
            ),
            (
                "from datetime import datetime\ndatetime.now() < datetime.fromisoformat('2026-01-02T00:00:00+00:00')",
                WITHOUT_A_ZONE,
            ),
            ("r = {}\nr['enumerated']", ""),
            ("import json\njson.loads(7)", "results of calls are parsed already: use the value as it is"),
            ("rows = [{'name': 1, 'id': 2}]\n[r['nmae'] for r in rows]", 'did you mean "name"? The keys are name, id'),
            (
                "async def f():\n    return {}\nawait asyncio.gather(*[await f()])",
                "asyncio.gather takes calls that are not awaited yet: if there is an await inside, remove it",
            ),
        ):
            with self.subTest(code):
                self.assertEqual(self.hint(code), hint)

    def test_keys_of_what_was_read_are_told_though_none_is_like_it(self):
        self.assertEqual(self.hint("a = {'name': 1}\na['zzz']"), "the keys are name")
        self.assertEqual(self.hint("a = [{'name': {'ü': 1}}]\nb = 'ü' + a[0]['name']['zzz']"), "the keys are ü")
        self.assertEqual(self.hint("def f(row):\n    return row['zzz']\nf({'id': 1, 2: 3})"), "the keys are id")
        self.assertEqual(
            self.hint("a = {f'key_{i}': i for i in range(30)}\na['zzz']"),
            "the keys are " + ", ".join(f"key_{i}" for i in range(12)) + ", …",
        )

    def test_key_of_what_no_name_holds_is_like_one_of_a_variable_or_gets_none(self):
        self.assertEqual(self.hint("a = {'name': 1}\ndict(a)['zzz']"), "")
        self.assertEqual(self.hint("a = {'name': 1}\ndict(a)['nam']"), 'did you mean "name"? The keys are name')
        self.assertEqual(self.hint("raise KeyError('zzz')"), "")

    def test_class_whose_text_raises_costs_nothing(self):
        code = "class E(TypeError):\n    def __str__(self): raise ValueError\nraise E()"
        self.assertEqual(ended(code).failure()[1], "E")


class ValuesOfHabit(unittest.TestCase):
    def test_what_is_a_value_already_may_be_read_as_json_again(self):
        self.assertEqual(ended("json.loads({'a': [1]})").value(), {"a": [1]})
        self.assertEqual(ended("from json import loads\nloads([1], parse_float=str)").value(), [1])
        self.assertEqual(ended("json.loads('[1.5]', parse_float=str)").value(), ["1.5"])
        self.assertIn("not NoneType", ended("json.loads(None)").failure()[2])

    def test_structure_that_is_taken_for_a_text_says_how_it_becomes_one(self):
        hint = "it is a list and no text: json.dumps(value) gives its text"
        self.assertEqual(ended("[1].splitlines()").failure()[5], hint)

    def test_more_classes_have_a_json_form(self):
        code = "import enum\nclass A(enum.Enum):\n    X = 'x'\n[collections.deque([1]), {A.X: 1}, 1j]"
        self.assertEqual(ended(code).value(), [[1], {"x": 1}, [0, 1]])

    def test_class_as_a_value_is_told(self):
        self.assertIn("the class A has no JSON form", ended("class A: pass\nA").failure()[2])

    def test_odd_syntax_is_not_worth_a_warning(self):
        # What else is printed may be of a loop that another test has left.
        self.assertNotIn("SyntaxWarning", str(ended("1 is 1").of("printed")))


if __name__ == "__main__":
    unittest.main()
