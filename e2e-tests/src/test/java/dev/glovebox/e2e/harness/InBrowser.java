package dev.glovebox.e2e.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test class whose tests open pages: each may take a {@link Visit} as its parameter.
 *
 * <p>{@code -Dbrowser=firefox} runs the same tests in Firefox.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(VisitExtension.class)
public @interface InBrowser {

  /**
   * Whether the tests of the class visit one after the other: each finds the page as the one before
   * has left it, until one fails. Such a class has tags for itself alone.
   */
  boolean isOneVisit() default false;
}
