package dev.glovebox.demo.meter;

import dev.glovebox.demo.words.Words;
import java.util.List;

/**
 * The same question answered both ways.
 *
 * @param read how many bytes functions gave the scripts of the first way
 */
public record Meter(Bill code, Bill classic, double read) {

  public List<Comparison> comparisons() {
    return List.of(
        new Comparison("Read by the model, nothing cached", code.sent(), classic.sent()),
        new Comparison("With prompt caching: read as new", code.fresh(), classic.fresh()),
        new Comparison("With prompt caching: read from the cache", code.again(), classic.again()),
        new Comparison("Written by the model", code.written(), classic.written()),
        new Comparison(
            "The definitions of the tools, once", code.definitions(), classic.definitions()),
        new Comparison(
            "What the tools answered, once", code.told().tokens(), classic.told().tokens()));
  }

  /** What it comes to, in a sentence. */
  public String summary() {
    boolean isLessSent = code.sent() < classic.sent();
    boolean isLessFresh = code.fresh() < classic.fresh();
    if (isLessSent && isLessFresh) {
      return code.written() < classic.written()
          ? "The model reads and writes less here with Code Mode."
          : "The model reads less here with Code Mode, and writes less with classic tool calling.";
    }
    if (!isLessSent && !isLessFresh) {
      return "Classic tool calling is cheaper here.";
    }
    return isLessSent
        ? "Code Mode is cheaper here without prompt caching, classic tool calling with it."
        : "Code Mode is cheaper here with prompt caching, classic tool calling without it.";
  }

  /** What stayed on the device. */
  public String stayed() {
    return "The functions gave the scripts "
        + Words.bytes(read)
        + " in this tab, and the tools told the model "
        + Words.bytes(code.told().bytes())
        + ", descriptions of functions among it. Classic: all "
        + Words.bytes(classic.told().bytes())
        + " that the functions gave went to the model.";
  }
}
