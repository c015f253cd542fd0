package dev.onevent.processor.problem;

/** Where a mistake is: a name for the place, not the place itself, which may be another object in each round. */
public sealed interface Site {

    /**
     * A place in a catalog.
     *
     * @param file the file's name as messages have it
     * @param line counted from 1
     * @param column counted from 1
     */
    record InFile(String file, int line, int column) implements Site {

        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * A type in the sources.
     *
     * @param type its qualified name
     */
    record OnType(String type) implements Site {}

    /**
     * A method in the sources.
     *
     * @param type the qualified name of the type that declares it
     * @param signature its name and parameter types, as {@code joined(MemberJoined)}
     * @param inFull the same with full names, for of two methods the types may have one simple name; types that were unknown
     *     at first have that alone
     */
    record OnMethod(String type, String signature, String inFull) implements Site {}

    /** No place that could be told. */
    record Nowhere() implements Site {}
}
