import assert from "node:assert/strict";
import { test } from "node:test";
import { modulesNamedIn } from "../python/modules-named-in.mjs";

test("imports by absolute name are found, wherever they stand", () => {
  const first = "import json as j\nfrom .near import far\n\ndef f():\n    from os.path import join";
  const second = "import abc\nimport json\n";
  assert.deepEqual(modulesNamedIn([first, second]), ["abc", "json", "os.path"]);
});

test("words in a text are not imports", () => {
  const prose = '"""Takes values\nfrom the page, or\nimport them.\n"""\n';
  assert.deepEqual(modulesNamedIn([prose, 'message = "please import this"']), []);
});
