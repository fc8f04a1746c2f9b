import assert from "node:assert/strict";
import test from "node:test";
import { ofThisPython, withoutLiteralText, withoutMarks } from "../build/slim-stubs.mjs";

const BRANCHES = `import sys
if sys.version_info >= (3, 15):
    later: int
elif sys.version_info >= (3, 13):
    now: int
    if sys.version_info < (3, 14):
        before: int
    def also(
        self,
    ) -> int: ...
else:
    never: int
class Kept:
    if sys.version_info >= (3, 14):
        inside: int
    if sys.version_info >= (3, 9) and sys.platform == "linux":
        if sys.version_info >= (4, 0):
            far: int
    elif sys.version_info >= (3, 12):
        other: int
`;

test("of branches by version the one of this Python is left", () => {
  assert.equal(
    ofThisPython(BRANCHES),
    `import sys
now: int
def also(
    self,
) -> int: ...
class Kept:
    inside: int
    if sys.version_info >= (3, 9) and sys.platform == "linux":
        if sys.version_info >= (4, 0):
            far: int
    elif sys.version_info >= (3, 12):
        other: int
`,
  );
});

test("of branches by platform the one that the checker is told of is left", () => {
  const stub = `if sys.platform == "win32":
    if sys.version_info >= (3, 14):
        windows: int
elif sys.platform != "darwin":
    if sys.version_info >= (3, 14):
        other: int
else:
    mac: int
`;
  assert.equal(ofThisPython(stub), "other: int\n");
});

test("a method with one form left is overloaded no more", () => {
  const stub = `class str:
    @overload
    def lower(self: LiteralString) -> LiteralString: ...
    @overload
    def lower(self) -> str: ...
    @overload
    def replace(
        self: LiteralString, old: LiteralString, /
    ) -> LiteralString: ...
    @overload
    def replace(self, old: str, /) -> str: ...
    @overload
    def get(self, at: int) -> str: ...
    @overload
    def get(self, at: slice) -> list[str]: ...
`;
  assert.equal(
    withoutLiteralText(stub),
    `class str:
    def lower(self) -> str: ...
    def replace(self, old: str, /) -> str: ...
    @overload
    def get(self, at: int) -> str: ...
    @overload
    def get(self, at: slice) -> list[str]: ...
`,
  );
});

test("a class of which nothing is left is still a class", () => {
  const stub = "class Gone:\n    if sys.version_info >= (3, 15):\n        later: int\nx: int\n";
  assert.equal(ofThisPython(stub), "class Gone: ...\nx: int\n");
});

test("marks that tell the checker nothing are cut off, and what they mark stays", () => {
  const stub = `__all__ = [
    "AbstractSet",
    "Row",
]
__all__ += ["More"]
@type_check_only
class _Row: ...
@final
@disjoint_base
class Row(Generic[_T]):
    def get(self) -> _T: ...
    def __class_getitem__(cls, item: Any, /) -> GenericAlias: ...
`;

  assert.equal(
    withoutMarks(stub),
    `class _Row: ...
@final
class Row(Generic[_T]):
    def get(self) -> _T: ...
`,
  );
});
