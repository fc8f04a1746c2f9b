package dev.glovebox.e2e.portable;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.PortablePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@InBrowser
@Tag("thin-path")
class PortableCasesTest {

  @Test
  void compiledCodeGivesWhatTheJvmGives(Visit visit) {
    Map<String, String> here = PortableCases.results();
    JsonObject there = PortablePage.results(visit);

    assertEquals(List.copyOf(here.keySet()), List.copyOf(there.keySet()));
    List<Executable> comparisons = new ArrayList<>();
    here.forEach(
        (name, text) ->
            comparisons.add(() -> assertEquals(text, there.get(name).getAsString(), name)));
    assertAll(comparisons);
  }
}
