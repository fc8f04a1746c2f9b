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
import org.junit.jupiter.api.Test;

/**
 * The scripts that the type check must let pass are run, so that they are right and not only
 * thought so.
 */
@InBrowser
class CorpusRunsTest {
  private static final int EACH = 60;

  /** They may go wrong with some data, and do with this. */
  private static final Map<String, String> FAILING =
      Map.of(
          "free-slots.py", "dates without a zone are expected",
          "name-bound-only-when-caught.py", "the call succeeds",
          "row-spread-into-a-dataclass.py", "a client has a birthday",
          "sorted-by-get.py", "an address is None",
          "undemanding-contacts.py", "a contact has no role");

  @Test
  void correctScriptsRunToTheirEndAsTheyAre(Visit visit) {
    LabPage lab = LabPage.open(visit, "scripts/corpus-runs");
    lab.call("open", Map.of("catalogue", Corpus.catalogue()));
    List<Path> scripts = Corpus.correct();
    Map<String, String> failed = new TreeMap<>();

    for (int from = 0; from < scripts.size(); from += EACH) {
      List<Path> some = scripts.subList(from, Math.min(from + EACH, scripts.size()));
      List<String> codes = some.stream().map(Corpus::read).toList();
      JsonArray ends = lab.call("runAll", Map.of("scripts", codes)).getAsJsonArray();
      for (int i = 0; i < some.size(); i++) {
        if (!ends.get(i).getAsString().isEmpty()) {
          failed.put(some.get(i).getFileName().toString(), ends.get(i).getAsString());
        }
      }
    }

    assertTrue(scripts.size() >= 600, () -> scripts.size() + " scripts");
    assertEquals(FAILING.keySet(), failed.keySet(), failed::toString);
  }
}
