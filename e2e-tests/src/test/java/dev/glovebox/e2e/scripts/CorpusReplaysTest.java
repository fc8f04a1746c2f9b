package dev.glovebox.e2e.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every script of the corpus is run, and once more from its record: it gives the same value, prints
 * the same, and calls the same in the same order, while nothing is called any more.
 */
@InBrowser
@Tag("thin-path")
class CorpusReplaysTest {
  private static final int EACH = 100;

  /** What a script can see of time, of chance and of its interpreter. */
  private static final List<String> ERRATIC =
      List.of(
          "import random\n[random.random(), random.sample(range(99), 5), random.gauss(0, 1)]",
          "import uuid\n[str(uuid.uuid4()), str(uuid.uuid1())]",
          "import secrets\nsecrets.token_hex(16)",
          "import os\nlist(os.urandom(8))",
          "import time\n[time.time(), time.monotonic(), time.perf_counter(), time.time_ns()]",
          "from datetime import datetime\nstr([datetime.now(), datetime.now().astimezone()])",
          "[list({'a', 'b', 'c', 'd', 'e'}), id(object()), hash('abc'), repr(object())]",
          "import gc, weakref\nclass A: pass\nseen = []\nfor n in range(9):\n    a = A()\n"
              + "    a.me = a\n    weakref.finalize(a, seen.append, n)\ndel a\ngc.collect()\nseen",
          "import asyncio, random\nseen = []\nasync def go(n):\n"
              + "    await asyncio.sleep(random.random() / 200)\n    seen.append(n)\n"
              + "await asyncio.gather(*[go(n) for n in range(9)])\nseen",
          "import asyncio, time\nstart = time.monotonic()\nawait asyncio.sleep(0.01)\n"
              + "time.monotonic() - start",
          "import time\nuntil = time.monotonic() + 0.002\nturns = 0\n"
              + "while time.monotonic() < until: turns += 1\nturns",
          "def deep(n):\n    try:\n        return deep(n + 1)\n    except RecursionError:\n"
              + "        return n\ndeep(0)");

  @Test
  void scriptsOfTimeAndChanceRepeatToo(Visit visit) {
    LabPage lab = LabPage.open(visit, "scripts/corpus-replays");
    lab.call("open", Map.of("catalogue", Corpus.catalogue()));
    JsonArray told = lab.call("runAllTwice", Map.of("scripts", ERRATIC)).getAsJsonArray();
    told.forEach(difference -> assertEquals("", difference.getAsString()));
  }

  @Test
  void scriptsRepeatFromTheirRecords(Visit visit) {
    LabPage lab = LabPage.open(visit, "scripts/corpus-replays");
    lab.call("open", Map.of("catalogue", Corpus.catalogue()));
    List<Path> scripts = Corpus.correct();
    Map<String, String> different = new TreeMap<>();

    for (int from = 0; from < scripts.size(); from += EACH) {
      List<Path> some = scripts.subList(from, Math.min(from + EACH, scripts.size()));
      List<String> codes = some.stream().map(Corpus::read).toList();
      JsonArray told = lab.call("runAllTwice", Map.of("scripts", codes)).getAsJsonArray();
      for (int i = 0; i < some.size(); i++) {
        if (!told.get(i).getAsString().isEmpty()) {
          different.put(some.get(i).getFileName().toString(), told.get(i).getAsString());
        }
      }
    }

    assertTrue(scripts.size() >= 600, () -> scripts.size() + " scripts");
    assertEquals(Map.of(), different);
  }
}
