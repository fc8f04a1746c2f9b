package dev.glovebox.e2e.journeys;

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

  @Test
  void scriptsRepeatFromTheirRecords(Visit visit) {
    LabPage lab = LabPage.open(visit, "corpus-replays");
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
