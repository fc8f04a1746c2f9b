package dev.glovebox.e2e.portable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table as Java source: one class a package, because tests are private to theirs, with one
 * method a test class; and one class above them that knows every case by its number.
 */
final class TableSource {
  private static final String TABLE = "CompiledCases";
  private static final String ENTRY = "dev.glovebox.portable";

  private final List<RecordedCase> cases;

  TableSource(List<RecordedCase> cases) {
    this.cases = cases;
  }

  /** The sources by the names of their classes. */
  Map<String, String> sources() {
    Map<String, String> methods = new LinkedHashMap<>();
    StringBuilder table = new StringBuilder();
    Map<Class<?>, List<Integer>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      numbers.computeIfAbsent(cases.get(i).testClass(), type -> new ArrayList<>()).add(i);
    }
    numbers.forEach(
        (testClass, list) -> {
          String method = "run" + list.getFirst();
          methods.merge(testClass.getPackageName(), method(method, list), String::concat);
          String owner = testClass.getPackageName() + "." + TABLE;
          table.append("case " + labels(list) + " -> " + owner + "." + method + "(number);\n");
        });
    Map<String, String> sources = new LinkedHashMap<>();
    methods.forEach((name, body) -> sources.put(name + "." + TABLE, type(name, TABLE, body)));
    String body = "static final int SIZE = " + cases.size() + ";\n" + switching("run", table);
    sources.put(ENTRY + ".Table", type(ENTRY, "Table", body));
    return sources;
  }

  private String method(String name, List<Integer> numbers) {
    StringBuilder branches = new StringBuilder();
    for (int number : numbers) {
      branches.append("case " + number + " -> " + new CaseSource(cases.get(number)).block());
    }
    return switching(name, branches);
  }

  private static String switching(String name, CharSequence branches) {
    return "public static void "
        + name
        + "(int number) throws Throwable {\nswitch (number) {\n"
        + branches
        + "default -> throw new IllegalArgumentException();\n}\n}\n";
  }

  private static String type(String owner, String name, String body) {
    return "package "
        + owner
        + ";\nimport dev.glovebox.portable.Rows;\n@SuppressWarnings(\"all\")\npublic final class "
        + name
        + " {\n"
        + body
        + "}\n";
  }

  private static String labels(List<Integer> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }
}
