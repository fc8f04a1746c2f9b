package dev.glovebox.e2e.harness;

import dev.glovebox.e2e.harness.browser.SharedBrowser;
import dev.glovebox.e2e.harness.time.TimeLimit;
import dev.glovebox.e2e.harness.time.Turn;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/** Opens a {@link Visit} before each test and judges it afterwards. */
final class VisitExtension
    implements BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver,
        InvocationInterceptor {
  private static final Namespace NAMESPACE = Namespace.create(VisitExtension.class);

  @Override
  public void beforeEach(ExtensionContext test) {
    FirstTry.judge(test);
    Turn.begin(isAlone(test));
    Store run = test.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
    Site site = run.computeIfAbsent(Site.class, key -> Site.start(), Site.class);
    SharedBrowser browser =
        run.computeIfAbsent(SharedBrowser.class, key -> firstBrowser(), SharedBrowser.class);
    storeOf(test)
        .computeIfAbsent(Visit.class, key -> new Visit(site, browser, test.getTags()), Visit.class);
  }

  /** The cases of a factory have turns of their own: all of them would take minutes. */
  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> factory, ReflectiveInvocationContext<Method> method, ExtensionContext test)
      throws Throwable {
    T cases = factory.proceed();
    Turn.end();
    return cases;
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext called, ExtensionContext test)
      throws Throwable {
    FirstTry.judge(test);
    Turn.begin(isAlone(test));
    try {
      TimeLimit.of(test).keep(invocation, test.getDisplayName());
    } catch (Throwable failure) {
      FirstTry.failed(test);
      throw failure;
    } finally {
      Turn.end();
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    try {
      judge(test);
    } finally {
      Turn.end();
    }
  }

  /** Ends the visit that the tests of a class had in common. */
  @Override
  public void afterAll(ExtensionContext tests) {
    Visit visit = tests.getStore(NAMESPACE).remove(Visit.class, Visit.class);
    if (visit != null) {
      visit.end();
    }
  }

  private static void judge(ExtensionContext test) {
    Visit visit = visit(test);
    if (visit == null) {
      return;
    }
    boolean isLast = !isOfOneVisit(test);
    try {
      List<String> faults = faults(visit);
      if (hasFailed(test) || !faults.isEmpty()) {
        isLast = true;
        FirstTry.failed(test);
        Evidence.of(test).keep(visit);
      }
      if (!faults.isEmpty()) {
        throw new AssertionError(String.join("\n", faults));
      }
    } finally {
      if (isLast) {
        storeOf(test).remove(Visit.class);
        visit.end();
      }
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

  private static boolean isAlone(ExtensionContext test) {
    return Tags.of(test).contains("timed");
  }

  private static SharedBrowser firstBrowser() {
    Evidence.forgetEarlierRuns();
    return new SharedBrowser();
  }

  /** What cannot be tried in this browser has not failed. */
  private static boolean hasFailed(ExtensionContext test) {
    return test.getExecutionException()
        .filter(reason -> !(reason instanceof TestAbortedException))
        .isPresent();
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
    return storeOf(test).get(Visit.class, Visit.class);
  }

  /** Where its visit is kept: by itself, or by its class. */
  private static Store storeOf(ExtensionContext test) {
    ExtensionContext owner = test;
    while (isOfOneVisit(test) && owner.getTestMethod().isPresent()) {
      owner = owner.getParent().orElseThrow();
    }
    return owner.getStore(NAMESPACE);
  }

  private static boolean isOfOneVisit(ExtensionContext test) {
    return AnnotationSupport.findAnnotation(test.getRequiredTestClass(), InBrowser.class)
        .filter(InBrowser::isOneVisit)
        .isPresent();
  }
}
