import assert from "node:assert/strict";
import test from "node:test";
import { setAside, usedOf } from "../build/set-aside.mjs";

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
  assert.deepEqual(
    setAside({ "stdlib/lib.pyi": STUB }, { "stdlib/lib.pyi": [["Rare"]] }, moduleOf),
    {
      "stdlib/lib.pyi": `from typing import Any
_T = TypeVar("_T")
class Common: ...
from _aside0_lib import Rare as Rare
def other(
    it: Any,
) -> None: ...
`,
      "stdlib/_aside0_lib.pyi": `from lib import _T, Common
@final
class Rare:
    def one(self, common: Common) -> _T: ...
`,
    },
  );
});

test("a name that the stub does not have is refused", () => {
  assert.throws(
    () => setAside({ "stdlib/lib.pyi": STUB }, { "stdlib/lib.pyi": [["Gone"]] }, moduleOf),
    /typeshed's lib has no Gone/,
  );
});

test("each group has a neighbour of its own, and finds what another one holds", () => {
  const groups = { "stdlib/lib.pyi": [["Common"], ["Rare"]] };
  const all = setAside({ "stdlib/lib.pyi": STUB }, groups, moduleOf);
  assert.equal(all["stdlib/_aside0_lib.pyi"], "class Common: ...\n");
  assert.match(all["stdlib/_aside1_lib.pyi"], /^from _aside0_lib import Common as Common\n/);
  assert.match(
    all["stdlib/lib.pyi"],
    /import Common as Common\nfrom _aside1_lib import Rare as Rare\ndef other/,
  );
});

test("of an import what nobody uses is gone, but for what is passed on", () => {
  const words = new Set(["a", "c", "os"]);
  const from = "from m import (\n    a,\n    b,\n    d as c,\n    e as e,\n)\n";
  assert.equal(usedOf(from, words), "from m import a, d as c\n");
  assert.equal(usedOf(from, words, true), "from m import a, d as c, e as e\n");
  assert.equal(usedOf("from m import b\n", words), "");
  assert.equal(usedOf("import os.path\n", words), "import os.path\n");
  assert.equal(usedOf("import sys\n", words), "");
});
