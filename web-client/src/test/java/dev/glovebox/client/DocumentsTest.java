package dev.glovebox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that nothing leads to is read by nobody, and neither is a link that leads nowhere. */
class DocumentsTest {
  private static final Path HOUSE = Path.of("..");
  private static final Path DOCS = HOUSE.resolve("docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void everyGuideIsInTheListOfDocuments() throws IOException {
    String list = Files.readString(DOCS.resolve("README.md"));
    List<String> missing = new ArrayList<>();
    for (String folder : List.of("how-to", "reference", "explanation")) {
      for (Path page : pages(DOCS.resolve(folder))) {
        String name = folder + "/" + page.getFileName();
        if (!list.contains("(" + name + ")")) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing, "not in docs/README.md");
  }

  @Test
  void everyDecisionIsListedByItsNumberAndTitle() throws IOException {
    String list = Files.readString(DOCS.resolve("decisions/README.md"));
    List<String> wrong = new ArrayList<>();
    for (Path page : pages(DOCS.resolve("decisions"))) {
      String name = page.getFileName().toString();
      if (name.equals("README.md")) {
        continue;
      }
      String number = name.substring(0, name.indexOf('-'));
      String head = Files.readString(page).lines().findFirst().orElse("");
      String title = head.replace("# " + number + ": ", "");
      if (!list.contains("| [" + number + "](" + name + ") | " + title + " |")) {
        wrong.add(name + ": " + head);
      }
    }
    assertEquals(
        List.of(), wrong, "each begins with # NUMBER: TITLE, as decisions/README.md has it");
  }

  @Test
  void everyModuleOfThePackageIsInTheReference() throws IOException {
    String reference = Files.readString(DOCS.resolve("reference/javascript-api.md"));
    List<String> missing =
        Pattern.compile("\"\\./([\\w-]+)\": \\{")
            .matcher(Files.readString(Path.of("src/main/npm/package.json")))
            .results()
            .map(match -> "`glovebox/" + match.group(1) + "`")
            .filter(name -> !reference.contains(name))
            .toList();
    assertEquals(List.of(), missing, "not in docs/reference/javascript-api.md");
  }

  @Test
  void everyLinkToAFileLeadsToOne() throws IOException {
    List<Path> pages = new ArrayList<>(pages(DOCS));
    for (String name : List.of("README", "ARCHITECTURE", "CONTRIBUTING", "SECURITY", "CHANGELOG")) {
      pages.add(HOUSE.resolve(name + ".md"));
    }
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(match -> match.group(1))
          .filter(link -> !link.contains(":"))
          .filter(link -> !Files.exists(page.resolveSibling(link)))
          .forEach(link -> broken.add(page + ": " + link));
    }
    assertEquals(List.of(), broken);
  }
}
