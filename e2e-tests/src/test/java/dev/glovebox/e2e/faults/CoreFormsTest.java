package dev.glovebox.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The core comes as a classic script, and as a module where that does not come or the page's policy
 * does not let it; never as both where one is enough.
 */
@InBrowser
@Tag("all-engines")
class CoreFormsTest {
  private static final String SCRIPT =
      FaultySite.scripts().stream()
          .filter(name -> name.startsWith("core-script-"))
          .findFirst()
          .orElseThrow();

  /** The largest of the modules. */
  private static final String MODULE =
      FaultySite.scripts().stream()
          .filter(name -> name.matches("core-[0-9A-Z]{8}\\.js"))
          .max(Comparator.comparingLong(FaultySite::lengthOfScript))
          .orElseThrow();

  private static final String TRUSTED_TYPES = "require-trusted-types-for 'script'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "script-src 'self'",
        TRUSTED_TYPES,
        TRUSTED_TYPES + "; trusted-types glovebox"
      })
  void scriptComesAndTheModuleDoesNot(String policy, Visit visit) {
    try (FaultySite site = siteWith(policy)) {
      assertForms(opened(visit, site), 1, 0);
    }
  }

  /** All else may come by its address. */
  @Test
  void scriptHasThePagesNonce(Visit visit) {
    try (FaultySite site = siteWith(allButTheScript() + " 'nonce-page'")) {
      assertForms(opened(visit, site), 1, 0);
    }
  }

  @Test
  void moduleComesWhereThePolicyKeepsTheScriptAway(Visit visit) {
    visit.complaints().tolerate(SCRIPT);
    try (FaultySite site = siteWith(allButTheScript())) {
      assertForms(opened(visit, site), 0, 1);
    }
  }

  @Test
  void moduleComesWhereTheListOfTrustedTypesIsWithoutGlovebox(Visit visit) {
    visit.complaints().tolerate("trusted-types");
    try (FaultySite site = siteWith(TRUSTED_TYPES + "; trusted-types other")) {
      LabPage.at(visit, site.origin() + "/", "faults/runtime-faults");
      boolean isHeld = (boolean) visit.page().evaluate("'trustedTypes' in globalThis");
      assertForms(opened(visit, site), isHeld ? 0 : 1, isHeld ? 1 : 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MISSING", "APP_PAGE", "EMPTY", "CUT_SHORT"})
  void moduleComesWhereTheScriptIsNotServed(Fault fault, Visit visit) {
    visit.complaints().tolerate("");
    try (FaultySite site = FaultySite.start()) {
      site.spoilScript(SCRIPT, fault);
      assertForms(opened(visit, site), 1, 1);
    }
  }

  /** An element with such a name is found in the document before the script itself. */
  @Test
  void moduleComesWhereThePageHasAnElementInTheScriptsPlace(Visit visit) {
    try (FaultySite site = FaultySite.start()) {
      LabPage lab = LabPage.at(visit, site.origin() + "/", "faults/runtime-faults");
      visit.page().evaluate("void (document.body.innerHTML += '<img name=\"currentScript\">')");
      lab.call("open", Map.of("typeCheck", "off", "warm", 0));
      assertForms(site, 1, 1);
    }
  }

  private static FaultySite siteWith(String policy) {
    return FaultySite.start(
        policy.isEmpty() ? Map.of() : Map.of("Content-Security-Policy", policy), Map.of());
  }

  private static FaultySite opened(Visit visit, FaultySite site) {
    LabPage lab = LabPage.at(visit, site.origin() + "/", "faults/runtime-faults");
    lab.call("open", Map.of("typeCheck", "off", "warm", 0));
    return site;
  }

  private static String allButTheScript() {
    List<String> paths =
        FaultySite.scripts().stream()
            .filter(name -> !name.equals(SCRIPT))
            .map(name -> "/glovebox/" + name)
            .toList();
    return "script-src http://127.0.0.1:*/tell.js http://127.0.0.1:*/fixtures/ "
        + paths.stream().map("http://127.0.0.1:*"::concat).collect(Collectors.joining(" "));
  }

  private static void assertForms(FaultySite site, long scripts, long modules) {
    assertEquals(scripts, site.asked(SCRIPT), SCRIPT);
    assertEquals(modules, site.asked(MODULE), MODULE);
  }
}
