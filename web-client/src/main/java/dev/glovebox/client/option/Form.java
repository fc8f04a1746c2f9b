package dev.glovebox.client.option;

import dev.glovebox.client.failure.FailureCode;
import java.util.List;

/**
 * An object that callers pass: the options that it may have, and no others.
 *
 * @param title what a message puts before an option's name
 * @param code the failure of an object that is not so
 */
public record Form(String title, FailureCode code, List<Option> options) {

  static Form ofOptions(String title, Option... options) {
    return new Form(title, FailureCode.OPTION_INVALID, List.of(options));
  }

  static Form ofRequest(String title, Option... options) {
    return new Form(title, FailureCode.REQUEST_INVALID, List.of(options));
  }

  /** The same options under another title, where it is known only when they are read. */
  public Form titled(String other) {
    return new Form(other, code, options);
  }

  /** Whether it has an option of that name. */
  public boolean has(String name) {
    for (Option option : options) {
      if (option.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  public List<String> names() {
    return options.stream().map(Option::name).toList();
  }
}
