package dev.glovebox.bridge.gate.argument;

import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.json.JsonOutline;
import dev.glovebox.bridge.tool.Tool;

/**
 * Takes out of the arguments of an outgoing tool what is to stay inside, before anybody decides on
 * the call: rules, persons, the journal and the tool see what would leave.
 */
public final class OutgoingArguments {
  /** To look through them is not felt on the page, and a leak has a size. */
  public static final int MOST_BYTES = 256 * 1024;

  private final CallEgress egress;

  public OutgoingArguments(CallEgress egress) {
    this.egress = egress;
  }

  Step<BoundArguments> of(Tool tool, BoundArguments arguments) {
    if (!tool.isOutgoing()) {
      return new Step.Passed<>(arguments);
    }
    String name = tool.name().qualified();
    if (arguments.bytes() > MOST_BYTES) {
      return Step.stopped(
          CallFailureCode.TOOL_ARGUMENTS_TOO_LARGE,
          name,
          "The arguments of "
              + name
              + " would leave the device, and are longer than "
              + MOST_BYTES
              + " bytes.");
    }
    String leaving = egress.leaving(arguments.json());
    return leaving == null
        ? Step.stopped(
            CallFailureCode.TOOL_DENIED,
            name,
            "The arguments of "
                + name
                + " would leave the device, and cannot be searched for what is to stay.")
        : new Step.Passed<>(new BoundArguments(leaving, JsonOutline.of(leaving).bytes()));
  }
}
