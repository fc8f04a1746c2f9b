/** What is written in Java, in `demo/src/main/java`, as TeaVM compiles it. */
export * from "../../target/teavm-demo/page.js";
