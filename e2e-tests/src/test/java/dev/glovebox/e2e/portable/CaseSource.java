package dev.glovebox.e2e.portable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java statements that run one case: an instance of its own, and the calls around the test. */
final class CaseSource {
  private final RecordedCase one;

  CaseSource(RecordedCase one) {
    this.one = one;
  }

  /** A block; what happens after each test happens whatever the test does. */
  String block() {
    StringBuilder source = new StringBuilder("{\n");
    List<Class<?>> nest = nest(one.testClass());
    for (int i = 0; i < nest.size(); i++) {
      String made =
          i == 0
              ? "new " + nest.get(i).getSimpleName() + "()"
              : "test" + (i - 1) + ".new " + nest.get(i).getSimpleName() + "()";
      source.append("var test" + i + " = " + made + ";\n");
    }
    String end = "";
    if (!one.after().isEmpty()) {
      source.append("try {\n");
      StringBuilder after = new StringBuilder("} finally {\n");
      one.after().forEach(method -> after.append(call(nest, method, "")));
      end = after + "}\n";
    }
    one.before().forEach(method -> source.append(call(nest, method, "")));
    source.append(call(nest, one.test(), arguments()));
    return source + end + "}\n";
  }

  private String call(List<Class<?>> nest, Method method, String arguments) {
    int owner = nest.size() - 1;
    while (!method.getDeclaringClass().isAssignableFrom(nest.get(owner))) {
      owner--;
    }
    return "test" + owner + "." + method.getName() + "(" + arguments + ");\n";
  }

  private String arguments() {
    List<String> sources = new ArrayList<>();
    Class<?>[] types = one.test().getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      String type = types[i].getCanonicalName();
      Optional<String> literal = Literals.of(one.arguments().get(i));
      int place = i;
      sources.add(
          "("
              + type
              + ") "
              + literal.orElseGet(
                  () -> "Rows.argument(" + rows() + ", " + one.row() + ", " + place + ")"));
    }
    return String.join(", ", sources);
  }

  /** Objects are made by the method that makes them on the JVM. */
  private String rows() {
    MethodSource source = one.test().getAnnotation(MethodSource.class);
    if (source == null || source.value().length > 1) {
      throw new NotPortable(one.title(), "a parameter is an object that comes from no one method");
    }
    String name = source.value().length == 0 ? one.test().getName() : source.value()[0];
    try {
      Method factory = one.testClass().getDeclaredMethod(name);
      if (Modifier.isPrivate(factory.getModifiers())
          || !Modifier.isStatic(factory.getModifiers())) {
        throw new NotPortable(one.title(), "the method " + name + " is private or not static");
      }
    } catch (NoSuchMethodException e) {
      throw new NotPortable(one.title(), "its class has no method " + name + "()");
    }
    String method = one.testClass().getCanonicalName() + "." + name;
    return "\"" + one.method() + "\", () -> " + method + "()";
  }

  /** The class and what it is nested in, the outermost first. */
  private static List<Class<?>> nest(Class<?> testClass) {
    List<Class<?>> nest = new ArrayList<>();
    for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
      nest.addFirst(type);
    }
    return nest;
  }
}
