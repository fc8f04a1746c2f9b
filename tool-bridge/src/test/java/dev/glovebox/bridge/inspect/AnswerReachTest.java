package dev.glovebox.bridge.inspect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.catalogue.search.Strangers;
import dev.glovebox.bridge.stub.StubBook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tasks of several steps about functions of published servers: how many have all that they need in
 * one answer, described or at least named. The figures are those of docs/decisions/0018; a change
 * of the search may better them.
 */
class AnswerReachTest {
  @ParameterizedTest
  @CsvSource({"tuning, 4", "unseen, 5", "fresh, 10", "read, 10", "kept, 12"})
  void oneAnswerHasWhatATaskNeeds(String part, int least) {
    Catalogue catalogue =
        switch (part) {
          case "tuning", "unseen" -> Strangers.catalogue();
          case "fresh" -> Strangers.all();
          default -> Strangers.others();
        };
    Inspector inspector =
        new Inspector(catalogue, new KeywordSearch(catalogue), new StubBook(catalogue));
    int whole = 0;
    List<String> missed = new ArrayList<>();
    for (String[] question : Strangers.questions(part)) {
      if (question[0].equals("task")) {
        String answer = inspector.inspect(InspectRequest.query(question[1]));
        boolean isWhole =
            List.of(question[2].split(" ")).stream().allMatch(step -> has(answer, step));
        whole += isWhole ? 1 : 0;
        if (!isWhole) {
          missed.add(question[1]);
        }
      }
    }
    assertTrue(whole >= least, whole + " " + missed);
  }

  private static boolean has(String answer, String step) {
    return List.of(step.split("\\|")).stream()
        .anyMatch(
            name ->
                answer.contains(name)
                    || answer.contains(" " + name.substring(name.indexOf('.') + 1) + "("));
  }
}
