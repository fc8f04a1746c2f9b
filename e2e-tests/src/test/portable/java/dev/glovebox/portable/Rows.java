package dev.glovebox.portable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the parameters of a case from the method that makes them, which is called once a test. */
public final class Rows {
  private static String lastTest = "";
  private static List<?> lastRows = List.of();

  private Rows() {}

  /** The rows of a test stay until those of another one are asked for. */
  public static Object argument(String test, Supplier<?> maker, int row, int place) {
    if (!test.equals(lastTest)) {
      lastRows = rows(maker.get());
      lastTest = test;
    }
    Object found = lastRows.get(row);
    return found instanceof Arguments arguments ? arguments.get()[place] : found;
  }

  private static List<?> rows(Object made) {
    if (made instanceof List<?> list) {
      return list;
    }
    if (made instanceof Object[] array) {
      return Arrays.asList(array);
    }
    List<Object> list = new ArrayList<>();
    ((Stream<?>) made).forEach(list::add);
    return list;
  }
}
