package dev.glovebox.demo.usage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppCodeTest {

  @Test
  void hasTheNamespacesOfTheCatalogueInLinesOfSomeLength() {
    String code = AppCode.of(List.of("advisers", "calendar_", "x".repeat(70), "team"), "1");
    assertTrue(code.contains("\n  // advisers, calendar_,\n  // xxx"), code);
    assertTrue(code.contains("x,\n  // team.\n  sources: ["), code);
  }

  @Test
  void hasTheScriptAsTheInsideOfATemplate() {
    String code = AppCode.of(List.of("a"), "f\"{x}\" + '`' + '${y}' + '\\n'");
    assertTrue(code.contains("code: `\nf\"{x}\" + '\\`' + '\\${y}' + '\\\\n'\n`,\n});\n"), code);
  }
}
