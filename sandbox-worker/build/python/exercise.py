"""Uses each importable module a little, so that what it imports late is imported too.

Run once in stock Pyodide, to learn which modules belong into the library, and again in a test with
nothing but that library. Adding a module to the import allow-list means adding a use of it here.
"""

import abc
import array
import asyncio
import base64
import binascii
import bisect
import calendar
import cmath
import codecs
import collections.abc
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import difflib
import enum
import fractions
import functools
import graphlib
import hashlib
import heapq
import hmac
import html.parser
import io
import itertools
import json
import logging
import math
import numbers
import operator
import pathlib
import pprint
import random
import re
import secrets
import statistics
import string
import string.templatelib
import struct
import sys
import textwrap
import time
import traceback
import types
import typing
import unicodedata
import urllib.parse
import uuid
import warnings
import zlib
import zoneinfo

ENCODINGS = """
    ascii big5 cp1250 cp1251 cp1252 cp437 euc_jp gb18030 idna iso8859_1 iso8859_15 iso8859_2 koi8_r
    latin_1 punycode raw_unicode_escape shift_jis unicode_escape utf_16 utf_16_be utf_16_le utf_32
    utf_32_be utf_32_le utf_7 utf_8 utf_8_sig
""".split()

TRANSFORMS = "base64_codec hex_codec quopri_codec rot_13 uu_codec zlib_codec".split()


def exercise_text():
    path = pathlib.PurePosixPath("desk/2026") / "rows.csv"
    assert path.with_suffix(".json").match("*.json") and path.relative_to("desk").parts == ("2026", "rows.csv")
    assert pathlib.PureWindowsPath("c:\\\\a\\b").drive and struct.unpack("<Hd", struct.pack("<Hd", 1, 2.0)) == (1, 2.0)
    assert isinstance(1, numbers.Integral)
    for name in ENCODINGS:
        assert "text".encode(name).decode(name) == "text", name
        assert codecs.lookup(name).incrementaldecoder
    for name in TRANSFORMS:
        sample = "text" if name == "rot_13" else b"text"
        assert codecs.decode(codecs.encode(sample, name), name) == sample, name
    assert re.sub(r"(?i)\b(\w)", lambda match: match[1].upper(), "some words") == "Some Words"
    assert textwrap.dedent("  a\n  b") == "a\nb"
    assert list(difflib.ndiff(["a"], ["b"])) == ["- a", "+ b"]
    assert "<" in difflib.HtmlDiff().make_table(["a"], ["b"])
    assert unicodedata.normalize("NFKC", "\ufb01") == "fi" and unicodedata.lookup("BULLET") == "•"
    assert "\N{BULLET}" == "•"
    assert string.Template("$a").substitute(a=1) == string.Formatter().format("{}", 1)
    assert string.templatelib.convert(string.templatelib.Template("a").strings[0], "r") == "'a'"
    assert html.unescape(html.escape("<&>")) == "<&>"
    html.parser.HTMLParser().feed("<!-- a --><![CDATA[b]]><p class=c>&amp;<script>d</script>")
    assert pprint.pformat({"a": [1] * 50}).count("\n") > 1


def exercise_numbers():
    assert decimal.Decimal("0.1") * 3 == decimal.Decimal("0.3")
    assert f"{decimal.Decimal('1234.5'):,.2f}" == "1,234.50"
    assert fractions.Fraction("1/3") + fractions.Fraction(1, 6) == fractions.Fraction(1, 2)
    assert f"{fractions.Fraction(1, 3):.3f}" == "0.333"
    assert statistics.linear_regression([1, 2, 3], [2, 4, 6]).slope == 2
    assert statistics.NormalDist(0, 1).cdf(0) == 0.5
    assert statistics.quantiles(range(9)) and statistics.kde([1, 2], 1)(1) > 0
    assert cmath.sqrt(-1) == 1j and math.isqrt(17) == 4
    assert random.Random(1).sample(range(9), 3) and random.gauss(0, 1) is not None
    assert int("9" * 4000) and str(10**4000) and 10**5000 // 7**900
    assert secrets.token_hex(2) and secrets.choice([1]) and secrets.SystemRandom().random() < 1


def exercise_time():
    moment = datetime.datetime.strptime("2024-02-29 13:45", "%Y-%m-%d %H:%M")
    assert moment.strftime("%A %d %B %Y %j %U %c") and time.strptime("10:00", "%H:%M")
    assert datetime.datetime.fromisoformat("2024-02-29T13:45:00+01:00").utcoffset()
    assert time.strftime("%x", time.gmtime(0)) and time.localtime() and time.ctime(0)
    assert calendar.TextCalendar().formatmonth(2024, 2) and calendar.HTMLCalendar().formatyear(2024)
    assert calendar.LocaleTextCalendar().formatweekday(0, 3)
    assert moment.replace(tzinfo=datetime.timezone.utc).isoformat() and zoneinfo.ZoneInfo


def exercise_data():
    rows = list(csv.DictReader(io.StringIO("a,b\n1,2\n")))
    csv.DictWriter(io.StringIO(), ["a", "b"]).writerows(rows)
    assert csv.Sniffer().sniff("a;b\n1;2\n").delimiter == ";"
    assert json.loads(json.dumps({"a": [1.5, None, "\u2028"]}, indent=2))["a"][0] == 1.5
    with contextlib.suppress(json.JSONDecodeError):
        json.loads("{")
    assert zlib.decompress(zlib.compress(b"text")) == b"text"
    assert base64.b85decode(base64.b85encode(b"text")) == binascii.unhexlify("74657874")
    assert hashlib.new("sha256", b"text").digest() == hashlib.sha256(b"text").digest()
    assert hashlib.sha3_256() and hashlib.blake2b(b"", digest_size=8) and hashlib.md5(b"")
    assert hashlib.file_digest(io.BytesIO(b""), "sha1") and hashlib.sha512(b"").hexdigest()
    signature = hmac.digest(b"k", b"m", "sha256")
    assert hmac.compare_digest(hmac.new(b"k", b"m", "sha256").digest(), signature)
    assert uuid.uuid1() and uuid.uuid4() and uuid.uuid5(uuid.NAMESPACE_DNS, "a") and uuid.uuid7()
    address = urllib.parse.urlsplit("https://user@[::1]:8/a%20b?c=d#e")
    assert address.port == 8 and urllib.parse.parse_qs(address.query) == {"c": ["d"]}
    assert urllib.parse.urlencode({"a": "ü"}) and urllib.parse.urljoin("http://a/b", "c")
    assert array.array("d", [1]).tobytes() and io.BytesIO(b"a\n").readlines()
    assert io.TextIOWrapper(io.BytesIO(), encoding="utf-8").write("a") == 1


def exercise_structures():
    @dataclasses.dataclass(order=True, frozen=True, slots=True, kw_only=True)
    class Client:
        name: "str"
        tags: list[str] = dataclasses.field(default_factory=list)

    class Colour(enum.StrEnum):
        RED = enum.auto()

    class Flags(enum.IntFlag, boundary=enum.CONFORM):
        A = 1
        B = 2

    class Named(typing.NamedTuple):
        value: int = 0

    class Shape(typing.TypedDict, total=False):
        side: typing.Required[int]

    @typing.runtime_checkable
    class Sized(typing.Protocol):
        def __len__(self) -> int: ...

    assert dataclasses.asdict(dataclasses.replace(Client(name="a"), name="b"))["name"] == "b"
    assert dataclasses.make_dataclass("Made", [("x", int)])(1).x == 1
    assert typing.get_type_hints(Client) and typing.get_type_hints(Shape, include_extras=True)
    assert isinstance([], Sized) and Named().value == 0
    assert repr(Flags.A | Flags.B) and Colour("red")
    assert typing.get_args(typing.Annotated[int | None, "a"]) and typing.Literal["a"]
    assert copy.deepcopy({"a": [Client(name="a")]}) and copy.replace(Client(name="a"), name="b")
    assert copy.copy(collections.OrderedDict(a=1)) and collections.ChainMap({}, {"a": 1})["a"] == 1
    assert collections.Counter("aab").most_common(1)
    assert collections.namedtuple("Point", "x y")(1, 2).x == 1
    assert isinstance(collections.deque([1]), collections.abc.MutableSequence)
    assert list(graphlib.TopologicalSorter({"b": ["a"]}).static_order()) == ["a", "b"]
    assert heapq.nsmallest(1, [2, 1]) == [1] and bisect.bisect([1, 2], 1) == 1
    assert list(itertools.batched("abc", 2)) and operator.itemgetter(0)("a") == "a"
    assert types.new_class("Made", (abc.ABC,)) and types.SimpleNamespace(a=1)


def exercise_functions():
    @functools.singledispatch
    def shown(value: object) -> str:
        return repr(value)

    @shown.register
    def _(value: int) -> str:
        return str(value)

    @functools.lru_cache(maxsize=2)
    def doubled(value):
        return value * 2

    @functools.total_ordering
    class Weight:
        def __eq__(self, other):
            return True

        def __lt__(self, other):
            return False

    @contextlib.contextmanager
    def scope():
        yield 1

    assert shown(1) == shown("1").strip("'") and doubled(2) == 4 and Weight() >= Weight()
    assert functools.reduce(operator.add, [1, 2]) == functools.partial(max, 3)(1)
    with scope(), contextlib.ExitStack() as stack, contextlib.redirect_stdout(io.StringIO()):
        stack.callback(str)


def exercise_failures():
    for wrong in ("undefined_name", "[].appendd", "import jsonn", "f(", "{}['a']", "iff 1: pass"):
        try:
            exec(wrong, {})
        except Exception as error:
            assert "".join(traceback.format_exception(error))
    try:
        raise ExceptionGroup("several", [ValueError("a"), TypeError("b")]) from KeyError("c")
    except* ValueError:
        pass
    except* TypeError as group:
        assert traceback.TracebackException.from_exception(group, capture_locals=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("old", DeprecationWarning)
        warnings.warn_explicit("old", UserWarning, "file", 1)
        assert len(caught) == 2
    assert warnings.formatwarning("old", UserWarning, "file", 1) and traceback.format_stack()
    assert warnings.deprecated("old")(lambda: 1).__deprecated__ == "old"


def exercise_logging():
    shown = io.StringIO()
    logging.basicConfig(stream=shown, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", force=True)
    logging.getLogger("desk").warning("rows: %d", 3, stack_info=True)
    try:
        raise ValueError("wrong")
    except ValueError:
        logging.exception("failed")
    assert "WARNING rows: 3" in shown.getvalue() and "ValueError: wrong" in shown.getvalue()
    logging.getLogger("desk").addHandler(logging.NullHandler())
    logging.basicConfig(stream=sys.stderr, force=True)


async def exercise_waiting():
    queue, lock, done = asyncio.PriorityQueue(), asyncio.Lock(), asyncio.Event()

    async def produce(value):
        async with lock, asyncio.Semaphore(1):
            await asyncio.sleep(0)
            await queue.put(value)

    async with asyncio.TaskGroup() as group, asyncio.timeout(5):
        for value in range(3):
            group.create_task(produce(value), name=f"task {value}")
    assert await asyncio.gather(queue.get(), queue.get(), return_exceptions=True) == [0, 1]
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(done.wait(), 0.001)
    async with contextlib.AsyncExitStack(), asyncio.Condition():
        pass
    async for task in asyncio.as_completed([asyncio.create_task(asyncio.sleep(0))]):
        await task
    await asyncio.wait([asyncio.ensure_future(asyncio.shield(asyncio.sleep(0)))])
    assert asyncio.current_task().get_stack() and asyncio.format_call_graph()
    asyncio.Runner, asyncio.Barrier(1), asyncio.to_thread


def exercise():
    """Uses everything that needs no event loop, and gives the coroutine that needs one."""
    exercise_text()
    exercise_numbers()
    exercise_time()
    exercise_data()
    exercise_structures()
    exercise_functions()
    exercise_failures()
    exercise_logging()
    return exercise_waiting()
