package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.NewUserPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tutorial and the examples, from the packed package, with nothing but their own files. */
@InBrowser
class ExamplesTest {
  private static final String PROGRAM = "example.mjs";
  private static final String PROMISE = "// Logs: ";
  private static final String ASKS = "approval-dialog";

  @Test
  void scriptOfTheTutorialsModelGivesWhatItAnswersFrom(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "tutorial")) {
      assertEquals(
          "[1,{\"id\":\"A-149\",\"name\":\"Nora Hartwig\",\"desk\":\"Zurich\","
              + "\"email\":\"nora.hartwig@bank.example\"}]",
          NewUserPage.firstLineLoggedAt(visit, site.at("/")));
    }
  }

  @Test
  void firstScriptOfTheTutorialGivesWhatItSays(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "tutorial", "3")) {
      NewUserPage.awaitLogged(
          visit, site.at("/"), "async def find_clients(name: str)", "Amelia Reid");
    }
  }

  @Test
  void mistakeOfTheTutorialIsToldWithTheFunctionThatWasMeant(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, "tutorial", "3", "mistake")) {
      NewUserPage.awaitLogged(
          visit,
          site.at("/"),
          "clients has no function \"find_client\"; did you mean \"find_clients\"?");
    }
  }

  @Test
  void modelOfTheTutorialSaysWhatWasRecorded() {
    assertEquals("", NodeProgram.output("check-recorded-model.mjs"));
  }

  @ParameterizedTest
  @MethodSource("thatAskNobody")
  void exampleLogsWhatItPromises(String example, Visit visit) throws IOException {
    try (NodeProgram site = NodeProgram.start(PROGRAM, example)) {
      assertEquals(promised(example), NewUserPage.firstLineLoggedAt(visit, site.at("/")));
    }
  }

  @Test
  void dialogOfTheExampleAsksAndTakesWhatThePersonHasChanged(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, ASKS)) {
      assertEquals(
          "placed: 50 of ACME",
          NewUserPage.firstLineLoggedAfterAnswering(
              visit, site.at("/"), "{\"stock\": \"ACME\", \"quantity\": 50}", "Approve"));
    }
  }

  @Test
  void dialogOfTheExampleTakesANo(Visit visit) {
    try (NodeProgram site = NodeProgram.start(PROGRAM, ASKS)) {
      assertEquals(
          "orders.place: The call was not approved: not today",
          NewUserPage.firstLineLoggedAfterAnswering(visit, site.at("/"), "{}", "Deny"));
    }
  }

  static List<String> thatAskNobody() throws IOException {
    try (Stream<Path> folders = Files.list(Checkout.file("examples"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(ASKS))
          .sorted()
          .toList();
    }
  }

  private static String promised(String example) throws IOException {
    Path script = Checkout.file("examples").resolve(example).resolve("main.js");
    return Files.readAllLines(script).stream()
        .filter(line -> line.startsWith(PROMISE))
        .findFirst()
        .orElseThrow()
        .substring(PROMISE.length());
  }
}
