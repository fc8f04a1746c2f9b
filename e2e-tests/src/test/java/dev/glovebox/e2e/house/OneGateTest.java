package dev.glovebox.e2e.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law 2: one class invokes tools, so that no call gets round the gate's steps. */
@Tag("house")
class OneGateTest {
  private static final String INVOKER = "dev.glovebox.bridge.tool.ToolInvoker";
  private static final String INVOKING_STEP = "dev.glovebox.bridge.gate.CallFlow";

  @Test
  void onlyTheGateInvokesTools() {
    List<JavaCodeUnit> declared = List.copyOf(House.CLASSES.get(INVOKER).getCodeUnits());
    Set<String> callers =
        House.CLASSES.stream()
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(access -> declared.stream().anyMatch(unit -> isCallOf(unit, access)))
            .map(access -> access.getOriginOwner().getName())
            .collect(toCollection(TreeSet::new));

    assertEquals(
        Set.of(INVOKING_STEP), callers, "tools are invoked by the gate alone: hand the call to it");
  }

  private static boolean isCallOf(JavaCodeUnit declared, JavaAccess<?> access) {
    JavaClass receiver = access.getTargetOwner();
    return receiver.isAssignableTo(INVOKER)
        && access.getTarget().getName().equals(declared.getName());
  }
}
