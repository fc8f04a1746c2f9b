package dev.glovebox.e2e.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One measured thing: its values and what they should be. */
record Figure(String what, String unit, double aim, List<Double> values) {

  static Figure of(String what, String unit, double aim, JsonArray measured) {
    List<Double> values = new ArrayList<>();
    for (JsonElement value : measured) {
      values.add(value.getAsDouble());
    }
    return new Figure(what, unit, aim, values);
  }

  double median() {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-48s %10.3f %-3s  aim %9.3f  best %9.3f  of %d",
        what,
        median(),
        unit,
        aim,
        Collections.min(values),
        values.size());
  }
}
