package dev.onevent.processor.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What chance gives, the same each time for the same number; words are those of {@code random/words.json}. */
final class Draw {

    private static final Map<String, List<String>> WORDS = words();

    private final Random random;

    Draw(long number) {
        // Random makes nearly the same of numbers that are near.
        random = new Random(new Random(number).nextLong());
    }

    private static Map<String, List<String>> words() {
        try (InputStream json = Draw.class.getResourceAsStream("/random/words.json")) {
            return new JsonMapper().readValue(Objects.requireNonNull(json).readAllBytes(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number from 0 to below a limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    long number() {
        return random.nextLong();
    }

    double fraction() {
        return random.nextGaussian();
    }

    /** One of several. */
    <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    /** A word of a kind. */
    String word(String kind) {
        return of(Objects.requireNonNull(WORDS.get(kind)));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
