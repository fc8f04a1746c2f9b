package dev.glovebox.demo.desk.world;

/** Days of the calendar as whole numbers since 1970-01-01, and as texts such as 2026-03-16. */
public final class Day {
  /** The desk's own today, a Monday: the world does not age. */
  public static final int TODAY = of("2026-03-16");

  private static final int DAYS_IN_ERA = 146097;
  private static final int YEARS_IN_ERA = 400;
  private static final int TO_EPOCH = 719468;

  private Day() {}

  /** Reads a text; one that is not a date of the calendar is refused. */
  public static int of(String text) {
    try {
      int year = Integer.parseInt(text.substring(0, 4));
      int month = Integer.parseInt(text.substring(5, 7));
      int day = Integer.parseInt(text.substring(8));
      int found = since(year, month, day);
      if (text(found).equals(text)) {
        return found;
      }
    } catch (NumberFormatException | StringIndexOutOfBoundsException notNumbers) {
      // Told below: both are the same mistake.
    }
    throw new DeskException("'" + text + "' is not a date such as " + text(TODAY) + ".");
  }

  /**
   * The usual arithmetic of the proleptic calendar: a year begins in March, so that leap days come
   * last.
   */
  private static int since(int year, int month, int day) {
    int years = month <= 2 ? year - 1 : year;
    int era = Math.floorDiv(years, YEARS_IN_ERA);
    int ofEra = years - era * YEARS_IN_ERA;
    int ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * DAYS_IN_ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - TO_EPOCH;
  }

  public static String text(int day) {
    int shifted = day + TO_EPOCH;
    int era = Math.floorDiv(shifted, DAYS_IN_ERA);
    int ofEra = shifted - era * DAYS_IN_ERA;
    int years = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    int ofYear = ofEra - (365 * years + years / 4 - years / 100);
    int shiftedMonth = (5 * ofYear + 2) / 153;
    int month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
    int date = ofYear - (153 * shiftedMonth + 2) / 5 + 1;
    int year = years + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0);
    return year + "-" + two(month) + "-" + two(date);
  }

  /** Monday is 0, Sunday is 6. */
  public static int weekday(int day) {
    return Math.floorMod(day + 3, 7);
  }

  public static boolean isWorkday(int day) {
    return weekday(day) < 5;
  }

  static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
