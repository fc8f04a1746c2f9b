package dev.glovebox.demo.desk.window;

import dev.glovebox.demo.desk.world.Day;
import dev.glovebox.demo.words.Words;
import java.util.List;
import java.util.Map;

/** Names and values of an answer in the words of a window. */
final class Cells {
  private static final String EUROS = "_eur";
  private static final String PERCENT = "percent";
  private static final String THIS_YEAR = Day.text(Day.TODAY).substring(0, 4);
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Map<String, String> SHORT =
      Map.of("is_unread", "Unread", "change_percent", "Change", "client_since", "Since");

  private Cells() {}

  /** {@code value_eur} is {@code Value}. */
  static String name(String member) {
    if (SHORT.containsKey(member)) {
      return SHORT.get(member);
    }
    String words = member.endsWith(EUROS) ? member.substring(0, member.length() - 4) : member;
    words = words.replace('_', ' ');
    return words.substring(0, 1).toUpperCase() + words.substring(1);
  }

  static String value(String member, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof List<?> list) {
      return joined(list);
    }
    if (value instanceof Number number) {
      return number(member, number.doubleValue());
    }
    return value == null ? "–" : isDay(value) ? day((String) value) : value.toString();
  }

  private static boolean isDay(Object value) {
    return value instanceof String text
        && text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-';
  }

  /** {@code 2026-03-16} is {@code 16 Mar 2026}, and {@code 16 Mar} in the desk's own year. */
  private static String day(String text) {
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    String year = text.substring(0, 4);
    return day + " " + MONTHS.get(month - 1) + (year.equals(THIS_YEAR) ? "" : " " + year);
  }

  private static String joined(List<?> list) {
    StringBuilder words = new StringBuilder();
    for (Object each : list) {
      words.append(words.isEmpty() ? "" : ", ").append(each);
    }
    return words.isEmpty() ? "–" : words.toString();
  }

  private static String number(String member, double number) {
    if (member.equals("hour")) {
      return (int) number + ":00";
    }
    if (member.endsWith(EUROS)) {
      return "€ " + Words.grouped((int) Math.round(number));
    }
    if (number == Math.rint(number) && !member.endsWith(PERCENT)) {
      return member.equals("year") || member.equals("born")
          ? Integer.toString((int) number)
          : Words.grouped((int) number);
    }
    String text = hundredths(number);
    return member.endsWith(PERCENT) ? text + " %" : text;
  }

  private static String hundredths(double number) {
    long cents = Math.round(Math.abs(number) * 100);
    String fraction = Long.toString(100 + cents % 100).substring(1);
    return (number < 0 ? "−" : "") + cents / 100 + "." + fraction;
  }
}
