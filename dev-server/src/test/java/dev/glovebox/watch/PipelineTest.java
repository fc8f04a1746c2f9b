package dev.glovebox.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PipelineTest {
  private final List<String> made = new ArrayList<>();
  private boolean broken;

  private final Pipeline pipeline =
      new Pipeline(
          List.of(
              new Step("classes", List.of("java/"), List.of(), this::compile),
              new Step("bundle", List.of("js/"), List.of("classes"), () -> made.add("bundle"))));

  @Test
  void whatWasMadeIsSaid() {
    String said = pipeline.rebuild(Set.of("js/index.js"));
    assertTrue(said.startsWith("made bundle in "), said);
    assertTrue(said.endsWith(" ms"), said);
  }

  @Test
  void changeThatNothingReadsIsSaid() {
    assertEquals("nothing to make", pipeline.rebuild(Set.of("README.md")));
  }

  @Test
  void failureEndsTheRunAndIsSaid() {
    broken = true;
    assertEquals("classes failed:\nA.java:1: no", pipeline.rebuild(Set.of("java/A.java")));
    assertEquals(List.of(), made);
  }

  @Test
  void whatFailedIsTriedAgainWithTheNextChange() {
    broken = true;
    pipeline.rebuild(Set.of("java/A.java"));
    broken = false;
    pipeline.rebuild(Set.of("js/index.js"));
    assertEquals(List.of("classes", "bundle"), made);
  }

  private void compile() throws StepException {
    if (broken) {
      throw new StepException("A.java:1: no\n");
    }
    made.add("classes");
  }
}
