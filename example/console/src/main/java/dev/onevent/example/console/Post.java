package dev.onevent.example.console;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a member wrote or sent, and what became of it. */
final class Post {

    /** What can become of a post, the best last. */
    enum Receipt {
        UNDELIVERABLE,
        REJECTED,
        SUBMITTED,
        DELIVERED,
        SEEN
    }

    private final Map<Receipt, List<String>> receipts = new EnumMap<>(Receipt.class);
    private String excerpt;
    private boolean deleted;

    Post(String content) {
        excerpt = Phrase.excerpt(content);
    }

    void changed(String content) {
        excerpt = Phrase.excerpt(content);
    }

    void deleted() {
        deleted = true;
    }

    /** Notes a receipt; whom it is from counts once. */
    void received(Receipt receipt, String by) {
        List<String> members = receipts.computeIfAbsent(receipt, none -> new ArrayList<>());
        if (!members.contains(by)) {
            members.add(by);
        }
    }

    /** Who saw it, by name. */
    String seenBy() {
        return String.join(" and ", receipts.getOrDefault(Receipt.SEEN, List.of()));
    }

    /** The best that became of it. */
    String state() {
        return deleted
                ? "deleted"
                : receipts.keySet().stream()
                        .reduce((worse, better) -> better)
                        .map(Phrase::words)
                        .orElse("sent");
    }

    /** Enough of the content to know it again. */
    @Override
    public String toString() {
        return excerpt;
    }
}
