/**
 * Where typeshed is stricter than a script in the sandbox needs. Each text must occur exactly once;
 * `lookAt` says what to look at after an upgrade of pyright.
 */
const LOOK = "Look at the file in node_modules/pyright/dist/typeshed-fallback/stdlib.";

/** What a row can do: its values are of any type, because they are not known one by one there. */
const ROW_METHODS = `    def items(self) -> dict_items[str, object]: ...
    def keys(self) -> dict_keys[str, object]: ...
    def values(self) -> dict_values[str, object]: ...
`;

const GATHER_END =
  "def gather(*coros_or_futures: _FutureLike[_T], return_exceptions: bool) -> Future[list[_T | BaseException]]: ...\n";

const DICT_START = `    @overload
    def __init__(self, /) -> None: ...
    @overload
    def __init__(self: dict[str, _VT]`;

const SUM_FROM_NOTHING = `@overload
def sum(iterable: Iterable[bool | _LiteralInteger], /, start: int = 0) -> int: ...
@overload
def sum(iterable: Iterable[_SupportsSumNoDefaultT], /) -> _SupportsSumNoDefaultT | Literal[0]: ...
`;

export const stubPatches = [
  {
    name: "a sum of numbers from nothing is what comes of zero and one of them, in one form and not in two",
    file: "builtins.pyi",
    find: SUM_FROM_NOTHING,
    replace: `@overload
def sum(iterable: Iterable[SupportsRAdd[int, _T]], /) -> _T: ...
@overload
def sum(iterable: Iterable[bool | _LiteralInteger], /, start: int) -> int: ...
`,
    lookAt: LOOK,
  },
  {
    name: "sorting by what may be None, as by totals.get",
    file: "_typeshed/__init__.pyi",
    find: "SupportsRichComparison: TypeAlias = SupportsDunderLT[Any] | SupportsDunderGT[Any]",
    replace:
      "SupportsRichComparison: TypeAlias = SupportsDunderLT[Any] | SupportsDunderGT[Any] | None",
    lookAt: LOOK,
  },
  {
    name: "what gather gives back in place of results are exceptions that a script can catch",
    file: "asyncio/tasks.pyi",
    find: "import concurrent.futures\n",
    replace: "from builtins import Exception as BaseException\n",
    lookAt: LOOK,
  },
  {
    name: "what may be awaited, in one type and not in two of which one is the other",
    file: "asyncio/tasks.pyi",
    find: "_FutureLike: TypeAlias = Future[_T] | Awaitable[_T]",
    replace: "_FutureLike: TypeAlias = Awaitable[_T]",
    lookAt: LOOK,
  },
  {
    name: "gather of one list of calls, which the sandbox takes",
    file: "asyncio/tasks.pyi",
    find: GATHER_END,
    replace: `${GATHER_END}@overload
def gather(calls: Iterable[_FutureLike[_T]], /, *, return_exceptions: Literal[False] = False) -> Future[list[_T]]: ...
@overload
def gather(calls: Iterable[_FutureLike[_T]], /, *, return_exceptions: bool) -> Future[list[_T | BaseException]]: ...
`,
    lookAt: LOOK,
  },
  {
    name: "what is a value already, which json.loads gives back",
    file: "json/__init__.pyi",
    find: "else:\n    def loads(\n        s: str | bytes | bytearray,",
    replace:
      "else:\n    def loads(\n        s: str | bytes | bytearray | dict[Any, Any] | list[Any],",
    lookAt: LOOK,
  },
  {
    name: "a dict made of a row holds what can be computed with",
    file: "builtins.pyi",
    find: DICT_START,
    replace: `    @overload
    def __init__(self: dict[str, Any], row: TypedDictFallback, /) -> None: ...
${DICT_START}`,
    lookAt: LOOK,
  },
  {
    name: "what a row is, for the dict that is made of one",
    file: "builtins.pyi",
    find: "from _typeshed import (\n",
    replace:
      "from _typeshed._type_checker_internals import TypedDictFallback\nfrom _typeshed import (\n",
    lookAt: LOOK,
  },
  {
    name: "the items of a row",
    file: "_typeshed/_type_checker_internals.pyi",
    find: ROW_METHODS,
    replace: ROW_METHODS.replaceAll("object", "Any"),
    lookAt: LOOK,
  },
  {
    name: "a row with more in it",
    file: "_typeshed/_type_checker_internals.pyi",
    find: "    def __or__(self, value: dict[str, Any], /) -> dict[str, object]: ...",
    replace: "    def __or__(self, value: dict[str, Any], /) -> dict[str, Any]: ...",
    lookAt: LOOK,
  },
];
