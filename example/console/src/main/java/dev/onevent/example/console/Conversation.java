package dev.onevent.example.console;

import dev.onevent.example.console.store.Standing;
import dev.onevent.vonage.Channel;
import dev.onevent.vonage.ConversationEvent;
import dev.onevent.vonage.Embedded;
import dev.onevent.vonage.MemberUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the events so far tell: who takes part, what became of the messages, how the calls stand. */
final class Conversation {

    /** Event ids count from 1 in each conversation, and one input may hold several. */
    private record PostId(@Nullable String conversation, Long event) {}

    /** So many members and calls stand on the page. */
    private static final int SHOWN = 20;

    private static final int LONGEST_NAME = 60;

    private @Nullable String name;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<PostId, Post> posts = new HashMap<>();
    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<String, String> sounds = new HashMap<>();

    /** The name of the member that an event comes from, or the id; empty if the event does not say. */
    String who(ConversationEvent event) {
        String from = from(event);
        Member member = members.get(from);
        String name = member == null || member.name() == null ? nameInEnvelope(event.embedded()) : member.name();
        return name == null ? from : name;
    }

    /** The member that an event comes from, empty if the event does not say. */
    String from(ConversationEvent event) {
        Embedded embedded = event.embedded();
        if (embedded != null
                && embedded.fromMember() != null
                && embedded.fromMember().id() != null) {
            return embedded.fromMember().id();
        }
        return event.from() == null ? "" : event.from();
    }

    private static @Nullable String nameInEnvelope(@Nullable Embedded embedded) {
        if (embedded == null || embedded.fromUser() == null) {
            return null;
        }
        String name = embedded.fromUser().displayName();
        return name == null ? embedded.fromUser().name() : name;
    }

    /** Notes what the conversation is called; the display name is for people. */
    void named(@Nullable String newName, @Nullable String displayName) {
        name = displayName != null ? displayName : newName != null ? newName : name;
    }

    /** The name of a member, or the short id. */
    String name(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return "someone";
        }
        Member member = members.get(id);
        return member == null || member.name() == null ? Phrase.shortId(id) : member.name();
    }

    /** Notes what a member does; the name, once known, stays. */
    void member(String id, @Nullable MemberUser user, Member.State state) {
        String name = user == null ? null : user.displayName() == null ? user.name() : user.displayName();
        members.merge(
                id, new Member(name, state), (old, now) -> now.name() == null ? new Member(old.name(), state) : now);
    }

    /** Notes what an event brings into the conversation. */
    void posted(ConversationEvent event, String content) {
        if (event.id() != null) {
            posts.put(new PostId(event.conversationId(), event.id()), new Post(content));
        }
    }

    /** The post that an event speaks of by its id; of one that was never seen all that is known is the id. */
    Post post(ConversationEvent event, @Nullable Long id) {
        Post unseen = new Post(id == null ? "something" : "event " + id);
        return id == null ? unseen : posts.getOrDefault(new PostId(event.conversationId(), id), unseen);
    }

    /** The call of a channel, now known if it was not. */
    Call call(@Nullable Channel channel) {
        Call call = call(channel == null ? null : channel.id());
        if (channel != null) {
            call.between(channel);
        }
        return call;
    }

    /** The call of a leg, now known if it was not. Without a leg it is a call that nothing else will speak of. */
    Call call(@Nullable String leg) {
        return leg == null ? new Call(null) : calls.computeIfAbsent(leg, Call::new);
    }

    /** Notes what is played, said or recorded from now on; gives it back. */
    String begun(@Nullable String id, String sound) {
        if (id != null) {
            sounds.put(id, Phrase.excerpt(sound));
        }
        return sound;
    }

    /** What was played, said or recorded until now. */
    String ended(@Nullable String id) {
        String sound = id == null ? null : sounds.get(id);
        return sound == null ? "something" : sound;
    }

    /** How it stands now, for the page: the first members and the latest calls. */
    Standing standing() {
        JsonObject json = new JsonObject()
                .number("members", (long) members.size())
                .number("calls", (long) calls.size())
                .objects(
                        "who",
                        members.entrySet().stream()
                                .limit(SHOWN)
                                .map(member -> new JsonObject()
                                        .text("name", Phrase.cut(name(member.getKey()), LONGEST_NAME))
                                        .text(
                                                "state",
                                                Phrase.words(member.getValue().state()))))
                .objects(
                        "call",
                        calls.values().stream()
                                .skip(Math.max(0, calls.size() - SHOWN))
                                .map(call -> new JsonObject()
                                        .text("between", Phrase.cut(call.toString(), LONGEST_NAME))
                                        .text("status", call.status())));
        return new Standing(name, json.toString());
    }

    /** How many there are of what, in which state. */
    Map<String, Map<String, Long>> states() {
        Map<String, Map<String, Long>> states = new LinkedHashMap<>();
        states.put("members", count(members.values(), member -> Phrase.words(member.state())));
        states.put("messages", count(posts.values(), Post::state));
        states.put("calls", count(calls.values(), Call::status));
        return states;
    }

    private static <T> Map<String, Long> count(Collection<T> all, Function<T, String> state) {
        return all.stream().collect(Collectors.groupingBy(state, TreeMap::new, Collectors.counting()));
    }
}
