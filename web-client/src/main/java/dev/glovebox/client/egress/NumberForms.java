package dev.glovebox.client.egress;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ways in which Python and JavaScript write a number that came as JSON: {@code 0.00001} is
 * printed as {@code 1e-05}, and a whole number of twenty digits comes back from JavaScript with
 * zeros at its end. Of such a one the beginning counts.
 */
final class NumberForms {
  /** So many digits of a decimal number are kept by both as they are. */
  private static final int SURE_DIGITS = 15;

  private static final int MOST_ZEROS = 30;

  private final String sign;
  private final String digits;

  /** Where the point is, counted from before the first digit. */
  private final int point;

  private NumberForms(String sign, String digits, int point) {
    this.sign = sign;
    this.digits = digits;
    this.point = point;
  }

  /** Of a number as JSON writes it; it itself is the first. */
  static Set<String> of(String json) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(json);
    NumberForms exact = read(json);
    boolean isWhole = exact.point >= exact.digits.length() && json.indexOf('.') < 0;
    if (exact.digits.isEmpty()) {
      return forms;
    }
    if (exact.digits.length() > SURE_DIGITS) {
      exact.addBeginningsTo(forms);
    } else if (!isWhole || json.indexOf('e') >= 0) {
      exact.addTo(forms);
    }
    return forms;
  }

  private static NumberForms read(String text) {
    String lower = text.replace('E', 'e');
    int e = lower.indexOf('e');
    String mantissa = e < 0 ? lower : lower.substring(0, e);
    int exponent = e < 0 ? 0 : exponent(lower.substring(e + 1));
    String sign = mantissa.startsWith("-") ? "-" : "";
    String plain = mantissa.substring(sign.length());
    int dot = plain.indexOf('.');
    int whole = dot < 0 ? plain.length() : dot;
    String all = dot < 0 ? plain : plain.substring(0, dot) + plain.substring(dot + 1);
    int from = 0;
    while (from < all.length() && all.charAt(from) == '0') {
      from++;
    }
    int to = all.length();
    while (to > from && all.charAt(to - 1) == '0') {
      to--;
    }
    return new NumberForms(sign, all.substring(from, to), whole - from + exponent);
  }

  /** What is beyond this has no other form than its own. */
  private static int exponent(String text) {
    return text.length() > 5
        ? 0
        : Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
  }

  /**
   * Of more digits both keep so many for sure; what comes after them depends on who has rounded,
   * and no conversion of floating-point numbers is shipped to the browser.
   */
  private void addBeginningsTo(Set<String> forms) {
    NumberForms sure = new NumberForms(sign, digits.substring(0, SURE_DIGITS), point);
    if (point >= SURE_DIGITS) {
      forms.add(sign + sure.digits);
    } else if (point >= -MOST_ZEROS) {
      forms.add(sign + sure.plain());
    }
    forms.add(sign + sure.digits.charAt(0) + "." + sure.digits.substring(1));
  }

  private void addTo(Set<String> forms) {
    boolean isLong = point > digits.length() + MOST_ZEROS || point < -MOST_ZEROS;
    if (!isLong) {
      forms.add(sign + plain());
      forms.add(sign + plain() + (point >= digits.length() ? ".0" : ""));
    }
    forms.add(sign + scientific(2));
    forms.add(sign + scientific(1));
  }

  private String plain() {
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }

  /**
   * @param least how many digits the exponent has at least
   */
  private String scientific(int least) {
    int exponent = point - 1;
    String size = String.valueOf(Math.abs(exponent));
    String padded = "0".repeat(Math.max(0, least - size.length())) + size;
    String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + rest + (exponent < 0 ? "e-" : "e+") + padded;
  }
}
