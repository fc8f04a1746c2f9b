package dev.glovebox.e2e.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InBrowser
@Tag("thin-path")
class SessionTest {
  private static final String PAGE = "4096.0";

  private static List<String> take(Visit visit, String... steps) {
    LabPage lab = LabPage.open(visit, "session/session");
    List<String> told = new ArrayList<>();
    for (JsonElement line : lab.call("take", Map.of("steps", steps)).getAsJsonArray()) {
      told.add(line.getAsString());
    }
    return told;
  }

  private static double bytes(String marked) {
    return Double.parseDouble(marked.substring(marked.indexOf(": ") + 2));
  }

  @Test
  void scriptsBuildOnEachOtherUntilTheSessionIsClosed(Visit visit) {
    List<String> told =
        take(
            visit,
            "import json\nrows = [1, 2]\ndef total(): return sum(rows)",
            "rows.append(3)\ntotal()",
            "raise ValueError(json.dumps(rows))",
            "total()",
            "close",
            "total()");
    assertEquals(
        List.of(
            "null", "6", "ValueError: [1, 2, 3]", "6", "closed", "refused: the session is over"),
        told);
  }

  @Test
  void sessionGoesBackToItsMarksInAnyOrder(Visit visit) {
    List<String> told =
        take(
            visit,
            "import json\na = ['first']\njson.left = 1",
            "mark",
            "a.append('second')\nb = bytearray(40_000_000)\njson.left = 2\nlen(b)",
            "mark",
            "a.clear()\ndel b\njson.left = 3",
            "back 1",
            "[a, 'b' in globals()]",
            "back 2",
            "[a, len(b)]",
            "back 1",
            "a",
            "forget 2",
            "back 2");
    assertEquals("[[\"first\"],false]", told.get(6));
    assertEquals("[[\"first\",\"second\"],40000000]", told.get(8));
    assertEquals("[\"first\"]", told.get(10));
    assertEquals("refused: the session has no mark 2", told.get(12));
  }

  @Test
  void markHoldsOnlyThePagesThatTheSessionHasChanged(Visit visit) {
    List<String> told = take(visit, "1 + 1", "mark", "x = b'x' * 8_000_000\nlen(x)", "mark");
    double little = bytes(told.get(1));
    double much = bytes(told.get(3));
    assertTrue(little > 0 && little < 4_000_000, told::toString);
    assertTrue(much >= 8_000_000 && much < 14_000_000, told::toString);
    assertEquals(0, little % Double.parseDouble(PAGE));
  }

  @Test
  void scriptThatIsStoppedEndsTheSession(Visit visit) {
    assertEquals(
        List.of(
            "1",
            "over: a script passed the limit cpuMs",
            "limit cpuMs",
            "refused: the session is over"),
        take(visit, "a = 1\na", "while True: pass", "a"));
  }

  @Test
  void interpreterThatDiesEndsTheSession(Visit visit) {
    List<String> told = take(visit, "import json\njson.loads('[' * 10**5)", "1");
    assertTrue(told.get(0).startsWith("over: "), told::toString);
    assertTrue(told.get(1).startsWith("crashed: "), told::toString);
    assertEquals("refused: the session is over", told.get(2));
  }

  @Test
  void callsAndTasksOfAnEarlierScriptAreGone(Visit visit) {
    List<String> told =
        take(
            visit,
            "import asyncio\nseen = []\nasync def later():\n    await asyncio.sleep(0.05)\n"
                + "    seen.append(1)\ntask = asyncio.ensure_future(later())\n"
                + "await asyncio.sleep(0)\nseen",
            "await asyncio.sleep(0.2)\nseen");
    assertEquals(List.of("[]", "[]"), told);
  }
}
