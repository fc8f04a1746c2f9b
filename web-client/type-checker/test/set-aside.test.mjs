import assert from "node:assert/strict";
import test from "node:test";
import { setAside } from "../build/set-aside.mjs";

const STUB = `from typing import (
    Any,
)
_T = TypeVar("_T")
class Common: ...
@final
class Rare:
    def one(self, common: Common) -> _T: ...
def other(
    it: Any,
) -> None: ...
`;
const moduleOf = () => "lib";

test("what is set aside keeps its name, and finds what it needs", () => {
  assert.deepEqual(setAside({ "stdlib/lib.pyi": STUB }, { "stdlib/lib.pyi": ["Rare"] }, moduleOf), {
    "stdlib/lib.pyi": `from _aside_lib import Rare as Rare
from typing import (
    Any,
)
_T = TypeVar("_T")
class Common: ...
def other(
    it: Any,
) -> None: ...
`,
    "stdlib/_aside_lib.pyi": `from typing import (
    Any,
)
from lib import _T, Common
@final
class Rare:
    def one(self, common: Common) -> _T: ...
`,
  });
});

test("a name that the stub does not have is refused", () => {
  assert.throws(
    () => setAside({ "stdlib/lib.pyi": STUB }, { "stdlib/lib.pyi": ["Gone"] }, moduleOf),
    /typeshed's lib has no Gone/,
  );
});
