package dev.glovebox.e2e.portable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** All cases of one listing, in JUnit's order, and what keeps some of them out of the table. */
final class RecordedCases {
  private final Map<String, RecordedCase> cases = new LinkedHashMap<>();
  private final List<Complaint> complaints = new ArrayList<>();

  /** Why a class cannot run compiled as it stands. */
  record Complaint(String testClass, String reason) {}

  RecordedCase inCase(ExtensionContext context) {
    return cases.computeIfAbsent(
        context.getUniqueId(), id -> new RecordedCase(context.getDisplayName()));
  }

  void complain(Class<?> testClass, String reason) {
    complaints.add(new Complaint(testClass.getName(), reason));
  }

  List<Complaint> complaints() {
    return complaints;
  }

  List<RecordedCase> list() {
    Map<Object, Integer> rows = new HashMap<>();
    List<RecordedCase> list = List.copyOf(cases.values());
    list.forEach(one -> one.isRow(rows.merge(one.test(), 1, Integer::sum) - 1));
    return list;
  }
}
