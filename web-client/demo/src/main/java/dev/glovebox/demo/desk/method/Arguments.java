package dev.glovebox.demo.desk.method;

import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.desk.world.DeskException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a method was called with. Platforms say null for what was left out, so null means that here.
 */
public record Arguments(Map<String, Object> values) {
  public boolean has(String name) {
    return values.get(name) != null;
  }

  public String text(String name) {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw new DeskException("'" + name + "' must be a text.");
  }

  public String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  public int whole(String name) {
    if (values.get(name) instanceof Number number && number.doubleValue() == number.intValue()) {
      return number.intValue();
    }
    throw new DeskException("'" + name + "' must be a whole number.");
  }

  public int whole(String name, int otherwise) {
    return has(name) ? whole(name) : otherwise;
  }

  public int day(String name) {
    return Day.of(text(name));
  }

  public int day(String name, int otherwise) {
    return has(name) ? day(name) : otherwise;
  }

  public List<String> texts(String name) {
    List<String> found = new ArrayList<>();
    if (values.get(name) instanceof List<?> list) {
      for (Object each : list) {
        found.add(String.valueOf(each));
      }
    }
    return found;
  }
}
