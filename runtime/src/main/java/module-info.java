/** The annotations of OnEvent, and what generated code calls. */
module dev.onevent {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;

    exports dev.onevent;
    exports dev.onevent.json;
}
