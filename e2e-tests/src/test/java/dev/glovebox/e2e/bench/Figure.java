package dev.glovebox.e2e.bench;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One measured thing: its values and what they should be. */
record Figure(String what, String unit, double aim, List<Double> values) {
  /** Of what others are measured by. */
  static final double NO_AIM = Double.NaN;

  private static final String JSON = System.getProperty("bench.json", "");

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

  /** Prints it, and adds it to the file of {@code --json}, if there is one. */
  void print() {
    System.out.println(line());
    if (!JSON.isEmpty()) {
      try {
        Files.writeString(Path.of(JSON), json() + "\n", APPEND, CREATE);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  private String line() {
    return String.format(
        Locale.ROOT,
        "%-60s %10.3f %-3s  aim %9s  best %9.3f  of %d",
        what,
        median(),
        unit,
        hasAim() ? String.format(Locale.ROOT, "%.3f", aim) : "none",
        Collections.min(values),
        values.size());
  }

  private String json() {
    JsonObject told = new JsonObject();
    told.addProperty("what", what);
    told.addProperty("unit", unit);
    told.addProperty("median", median());
    told.addProperty("best", Collections.min(values));
    if (hasAim()) {
      told.addProperty("aim", aim);
    }
    JsonArray measured = new JsonArray();
    values.forEach(measured::add);
    told.add("values", measured);
    return told.toString();
  }

  private boolean hasAim() {
    return !Double.isNaN(aim);
  }
}
