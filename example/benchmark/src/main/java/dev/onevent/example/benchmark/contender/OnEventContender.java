package dev.onevent.example.benchmark.contender;

import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.ConversationEvents;

/** Ours. */
final class OnEventContender implements Contender {

    @Override
    public Object decode(byte[] json) {
        return ConversationEvents.decode(json);
    }

    @Override
    public byte[] encode(Object event) {
        return ConversationEvents.encode((ConversationEvent) event);
    }
}
