package dev.glovebox.demo.loading;

/**
 * Why the product did not start, and what to do about it.
 *
 * @param remedy may be empty
 */
public record LoadProblem(String why, String remedy) {
  private static final int OK = 200;
  private static final int NOT_OK = 300;

  /** The server that was asked for its file gave this answer. */
  public static LoadProblem ofAnswer(int status, String statusText, LoadProblem thrown) {
    if (status >= OK && status < NOT_OK) {
      return new LoadProblem(
          "It was loaded, but it did not start: " + thrown.why(), thrown.remedy());
    }
    return new LoadProblem(
        "The server answered " + (status + " " + statusText).strip() + ".",
        "Build it with “./glovebox build”, then load this page again.");
  }

  public static LoadProblem ofSilence() {
    return new LoadProblem("The server does not answer.", "Start it with “./glovebox demo”.");
  }
}
