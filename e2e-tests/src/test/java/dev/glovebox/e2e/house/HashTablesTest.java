package dev.glovebox.e2e.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A hash table that is compiled to JavaScript becomes a list when its keys are made to share a
 * hash. What ships has them only where no stranger chooses the keys; elsewhere it has trees.
 */
@Tag("house")
class HashTablesTest {
  private static final String BY_IDENTITY = "its keys are found by what they are, not by a text";
  private static final String OWN_NUMBERS = "the page counts its keys up";
  private static final String OWN_NAMES = "its keys are names of this house";
  private static final String DEVELOPER = "its keys are the app's own rules";
  private static final String FEW = "it never has more than some twenty keys";

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("dev.glovebox.bridge.approval.ApprovalDesk", BY_IDENTITY),
          Map.entry("dev.glovebox.bridge.gate.RunCalls", BY_IDENTITY),
          Map.entry("dev.glovebox.bridge.catalogue.search.Synonyms", OWN_NAMES),
          Map.entry("dev.glovebox.client.catalogue.RuleWatch", DEVELOPER),
          Map.entry("dev.glovebox.client.browser.EventHub", OWN_NAMES),
          Map.entry("dev.glovebox.client.browser.SchemaValidator", BY_IDENTITY),
          Map.entry("dev.glovebox.client.egress.NumberForms", FEW),
          Map.entry("dev.glovebox.client.egress.SecretTrie", OWN_NUMBERS),
          Map.entry("dev.glovebox.client.record.entry.Damage", FEW),
          Map.entry("dev.glovebox.sandbox.page.pool.Session", OWN_NUMBERS),
          Map.entry("dev.glovebox.sandbox.page.browser.CheckedFiles", OWN_NAMES),
          Map.entry("dev.glovebox.sandbox.page.browser.FrameSpawner", OWN_NUMBERS),
          Map.entry("dev.glovebox.sandbox.page.browser.WorkerFrame", OWN_NUMBERS));

  private static final Set<String> TABLES =
      Set.of(
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet");

  private static final Set<String> SHIPPED =
      Set.of("dev.glovebox.bridge", "dev.glovebox.sandbox", "dev.glovebox.client");

  @Test
  void keysOfStrangersAreFoundInTrees() {
    Set<String> makers = new TreeSet<>();
    for (JavaClass type : House.CLASSES) {
      boolean isShipped = SHIPPED.stream().anyMatch(type.getName()::startsWith);
      if (isShipped && type.getAccessesFromSelf().stream().anyMatch(HashTablesTest::makesATable)) {
        makers.add(outermost(type).getName());
      }
    }
    assertEquals(new TreeSet<>(REASONS.keySet()), makers, "use TreeMap, TreeSet or TreeInOrder");
  }

  private static boolean makesATable(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    boolean isCopied =
        name.equals("copyOf") && Set.of("java.util.Map", "java.util.Set").contains(owner);
    boolean isCollected =
        owner.equals("java.util.stream.Collectors")
            && Set.of("groupingBy", "partitioningBy", "toMap", "toSet", "toUnmodifiableSet")
                .contains(name);
    boolean isDistinct = name.equals("distinct") && owner.startsWith("java.util.stream.");
    boolean isNew = name.equals("<init>") && TABLES.contains(owner);
    return isNew || isCopied || isCollected || isDistinct;
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HashTablesTest::outermost).orElse(type);
  }
}
