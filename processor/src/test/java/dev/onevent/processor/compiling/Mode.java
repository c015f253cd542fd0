package dev.onevent.processor.compiling;

/** Where the types of a catalog come from. */
public enum Mode {
    /** They are generated in the same compilation: handlers name them before they are there. */
    GENERATED,

    /** They were compiled before, by javac, as if they came in a jar. */
    COMPILED
}
