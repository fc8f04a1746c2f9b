package dev.glovebox.sandbox.page.files;

import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.files.Arrival.Answered;
import dev.glovebox.sandbox.page.files.Arrival.BrokenOff;
import dev.glovebox.sandbox.page.files.Arrival.Forbidden;
import dev.glovebox.sandbox.page.files.Arrival.Framing;
import dev.glovebox.sandbox.page.files.Arrival.Unreached;
import java.util.Locale;
import java.util.Optional;

/** Compares what came with what the build made. Nothing that differs is used. */
public final class FileCheck {
  private static final int OK = 200;
  private static final int FIRST_NOT_OK = 300;
  private static final String NO_FALLBACK =
      ". An app's page is for addresses of the app, not for files that are missing";
  private static final String COPY_ANEW =
      "Copy the files again with \"npx glovebox copy DIR\", and let nothing change them on the way:"
          + " no minifier, no proxy, no conversion of line ends";

  private static final String READABLE =
      "See that the server runs, and sends Access-Control-Allow-Origin with the runtime files where"
          + " they are of another origin than the page";

  private FileCheck() {}

  /** What is wrong with what came, as far as is seen without its hash. */
  public static Optional<Refusal> look(ExpectedFile file, Arrival arrival) {
    return switch (arrival) {
      case Answered answer -> look(file, answer);
      case BrokenOff broken ->
          refused(
              file.address() + " broke off while it was sent (" + broken.problem() + ")",
              "See that the server sends the whole file, with its right Content-Length");
      case Unreached none -> unreached(file, none);
      case Forbidden forbidden -> Optional.of(forbidden(file, forbidden.directive()));
    };
  }

  /**
   * What is wrong with a file of the right length.
   *
   * @param sha256 of what came; empty where the browser computes none
   */
  public static Optional<Refusal> compare(ExpectedFile file, String sha256) {
    return sha256.isEmpty() || sha256.equals(file.sha256())
        ? Optional.empty()
        : refused(
            file.address()
                + " was changed: it is as long as it should be, but its SHA-256 is "
                + sha256
                + " instead of "
                + file.sha256(),
            COPY_ANEW);
  }

  /** The page's policy keeps the file away. */
  public static Refusal forbidden(ExpectedFile file, String directive) {
    return new Refusal(
        "the page's Content-Security-Policy forbids " + file.address() + " (" + directive + ")",
        "Allow " + file.origin() + " in connect-src and in frame-src of the page's policy",
        true);
  }

  /** The frame's file is right, and still the browser shows none of it. */
  public static Refusal notShown(ExpectedFile file) {
    return new Refusal(
        "the browser does not run " + file.address() + " in a frame",
        "Send it without X-Frame-Options, without frame-ancestors that leave the page out, and with"
            + " Cross-Origin-Embedder-Policy where the page sends that",
        true);
  }

  private static Optional<Refusal> unreached(ExpectedFile file, Unreached none) {
    String what =
        file.address()
            + " could not be fetched: no answer came that the page may read ("
            + none.problem()
            + ")";
    return none.isOnline()
        ? refused(what, READABLE)
        : refused(
            what + ", and the browser says that it is offline",
            READABLE + ". Offline, a service worker must have kept the runtime files");
  }

  private static Optional<Refusal> look(ExpectedFile file, Answered answer) {
    if (answer.status() < OK || answer.status() >= FIRST_NOT_OK) {
      return refused(file.address() + " answered with status " + answer.status(), copy(file));
    }
    if (isPage(answer) && answer.bytes() != file.bytes()) {
      return refused(
          file.address() + " is another file: a page of HTML came" + measured(answer),
          copy(file) + NO_FALLBACK);
    }
    if (answer.bytes() != file.bytes()) {
      String difference = answer.bytes() < file.bytes() ? " is cut short: " : " was changed: ";
      return refused(
          file.address()
              + difference
              + answer.bytes()
              + " bytes came instead of "
              + file.bytes()
              + typed(answer),
          COPY_ANEW);
    }
    return file.isFrame() ? lookAtFrame(file, answer) : Optional.empty();
  }

  private static Optional<Refusal> lookAtFrame(ExpectedFile file, Answered answer) {
    if (!isXml(answer.type())) {
      return refused(
          file.address() + " came as " + nameOf(answer.type()) + ", so it would not be read as XML",
          "Send .xml files with Content-Type: application/xml");
    }
    if (isForbiddenAnywhere(answer.framing())) {
      return refused(
          file.address() + " forbids to be shown in a frame",
          "Send it without X-Frame-Options, and without frame-ancestors that leave the page out");
    }
    return Optional.empty();
  }

  private static boolean isForbiddenAnywhere(Framing framing) {
    String policy = lower(framing.policy());
    return policy.contains("frame-ancestors")
        ? policy.contains("frame-ancestors 'none'")
        : lower(framing.frameOptions()).contains("deny");
  }

  /** Each version has names of its own, so the files of another are not found. */
  private static String copy(ExpectedFile file) {
    return "Put the runtime files of glovebox "
        + file.version()
        + " there, and not those of another version, with \"npx glovebox copy DIR\", or set the option"
        + " assets to the address at which they are served";
  }

  private static boolean isPage(Answered answer) {
    String begin = lower(answer.begin()).stripLeading();
    return begin.startsWith("<!doctype html")
        || begin.startsWith("<html") && !begin.contains("xmlns")
        || lower(answer.type()).startsWith("text/html");
  }

  private static boolean isXml(String type) {
    String essence = lower(type.indexOf(';') < 0 ? type : type.substring(0, type.indexOf(';')));
    String bare = essence.strip();
    return bare.equals("text/xml") || bare.equals("application/xml") || bare.endsWith("+xml");
  }

  private static String measured(Answered answer) {
    return " (" + nameOf(answer.type()) + ", " + answer.bytes() + " bytes)";
  }

  private static String typed(Answered answer) {
    return " (" + nameOf(answer.type()) + ")";
  }

  private static String nameOf(String type) {
    return type.isEmpty() ? "a file without a type" : type;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Optional<Refusal> refused(String reason, String remedy) {
    return Optional.of(new Refusal(reason, remedy, false));
  }
}
