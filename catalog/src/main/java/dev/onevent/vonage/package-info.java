/**
 * The events of Vonage's (formerly Nexmo's) Conversation API, generated from {@code conversation.yaml}.
 *
 * <p>Begin with {@link dev.onevent.vonage.ConversationEvents}, or write a class with {@link dev.onevent.OnEvent}.
 */
@NullMarked
package dev.onevent.vonage;

import org.jspecify.annotations.NullMarked;
