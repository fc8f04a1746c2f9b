package dev.glovebox.e2e.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DeskPage;
import dev.glovebox.e2e.pages.PlatformPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first example of each guide to a platform logs what its comment promises. */
@InBrowser
class PlatformRecipesTest {

  @Test
  void ioConnect(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    assertEquals("Jonas Keller: C-1001", platform.firstLineLoggedBy("recipe"));
  }

  @Test
  void ioConnectApps(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    platform.start("provider");
    assertEquals("Jonas Keller", platform.firstLineLoggedBy("recipe-apps"));
  }

  @Test
  void fdc3(Visit visit) {
    assertEquals("ViewChart: fdc3.chart", DeskPage.open(visit).firstLineLoggedBy("recipe"));
  }
}
