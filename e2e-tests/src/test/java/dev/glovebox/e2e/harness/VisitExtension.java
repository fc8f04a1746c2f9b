package dev.glovebox.e2e.harness;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens a {@link Visit} before each test and judges it afterwards. */
final class VisitExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(VisitExtension.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    Store run = test.getRoot().getStore(NAMESPACE);
    Site site = run.computeIfAbsent(Site.class, key -> Site.start(), Site.class);
    SharedBrowser browser =
        run.computeIfAbsent(SharedBrowser.class, key -> firstBrowser(), SharedBrowser.class);
    test.getStore(NAMESPACE).put(Visit.class, new Visit(site, browser, !isMeasured(test)));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visit visit = visit(test);
    if (visit == null) {
      return;
    }
    try {
      List<String> faults = faults(visit);
      if (test.getExecutionException().isPresent() || !faults.isEmpty()) {
        Evidence.of(test).keep(visit, !isMeasured(test));
      }
      if (!faults.isEmpty()) {
        throw new AssertionError(String.join("\n", faults));
      }
    } finally {
      visit.end();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Visit resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return visit(test);
  }

  /** A trace would be measured too: a start takes half as long again with it. */
  private static boolean isMeasured(ExtensionContext test) {
    return test.getTags().contains("bench");
  }

  private static SharedBrowser firstBrowser() {
    Evidence.forgetEarlierRuns();
    return new SharedBrowser();
  }

  private static List<String> faults(Visit visit) {
    List<String> faults = new ArrayList<>();
    for (String complaint : visit.heardComplaints()) {
      faults.add("A page reported an error. " + complaint);
    }
    for (String text : visit.complaints().missing()) {
      faults.add("No page reported the expected error: " + text);
    }
    return faults;
  }

  private static Visit visit(ExtensionContext test) {
    return test.getStore(NAMESPACE).get(Visit.class, Visit.class);
  }
}
