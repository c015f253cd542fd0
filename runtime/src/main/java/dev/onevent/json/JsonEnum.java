package dev.onevent.json;

import org.jspecify.annotations.Nullable;

/**
 * Texts of which the catalog lists some.
 *
 * @param <E> a generated enum, whose last constant stands for all other texts
 */
@SuppressWarnings("EnumOrdinal") // the texts are in the order of the constants
public abstract class JsonEnum<E extends Enum<E>> extends JsonType<E> {

    private final E[] constants;
    private final LiteralTable<Literal> texts;

    /**
     * For generated subclasses.
     *
     * @param constants the constants of the enum, its {@code UNRECOGNIZED} last
     * @param texts the text of each constant but the last
     */
    protected JsonEnum(E[] constants, String... texts) {
        this.constants = constants;
        this.texts = LiteralTable.of(texts);
    }

    @Override
    public final @Nullable E read(JsonReader in) {
        int index = in.text(texts);
        if (index >= 0) {
            return constants[index];
        }
        in.keepOriginal();
        return index == JsonReader.OTHER_TEXT ? constants[constants.length - 1] : null;
    }

    @Override
    public final void write(E value, JsonWriter out) {
        texts.get(value.ordinal()).write(out, 0);
    }

    /** What an unrecognized text was, only its original tells. */
    @Override
    final boolean isWritable(E value) {
        return value.ordinal() < texts.size();
    }
}
