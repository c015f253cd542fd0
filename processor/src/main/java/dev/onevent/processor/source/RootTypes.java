package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;

/**
 * The types that every catalog has, whatever is in it.
 *
 * @param root the interface of all events
 */
record RootTypes(ClassName root) {

    ClassName visitor() {
        return beside("Visitor");
    }

    ClassName dispatch() {
        return beside("Dispatch");
    }

    ClassName events() {
        return beside("s");
    }

    ClassName codec() {
        return beside("Codec");
    }

    private ClassName beside(String suffix) {
        return root.peerClass(root.simpleName() + suffix);
    }

    ClassName unknown() {
        return root.peerClass("UnknownEvent");
    }

    ClassName malformed() {
        return root.peerClass("MalformedEvent");
    }
}
