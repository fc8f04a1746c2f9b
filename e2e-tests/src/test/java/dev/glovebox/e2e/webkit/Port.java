package dev.glovebox.e2e.webkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An interface of Playwright's over an object that has some of its methods. The others are not
 * there in WebKit, and say so.
 */
final class Port {
  private Port() {}

  static <T> T as(Class<T> type, Object some) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(some, type, method, arguments)));
  }

  private static Object call(Object some, Class<?> type, Method method, Object[] arguments)
      throws Throwable {
    try {
      Method own = some.getClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
      return own.invoke(some, arguments);
    } catch (NoSuchMethodException e) {
      throw new UnsupportedOperationException(
          type.getSimpleName()
              + "."
              + method.getName()
              + " is not to be had in WebKit: tag the test with 'not-webkit'.",
          e);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
