package dev.onevent.processor.source;

import com.palantir.javapoet.ClassName;
import dev.onevent.processor.catalog.GeneratedNames;

/**
 * The types that every catalog has, whatever is in it.
 *
 * @param root the interface of all events
 */
record RootTypes(ClassName root) {

    ClassName visitor() {
        return beside(GeneratedNames.VISITOR);
    }

    ClassName dispatch() {
        return beside(GeneratedNames.DISPATCH);
    }

    ClassName events() {
        return beside(GeneratedNames.EVENTS);
    }

    ClassName codec() {
        return beside(GeneratedNames.CODEC);
    }

    private ClassName beside(String suffix) {
        return root.peerClass(root.simpleName() + suffix);
    }

    ClassName unknown() {
        return root.peerClass(GeneratedNames.UNKNOWN);
    }

    ClassName malformed() {
        return root.peerClass(GeneratedNames.MALFORMED);
    }
}
