package dev.onevent.json;

import dev.onevent.json.Parcels.Box;
import dev.onevent.json.Parcels.Parcel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.jspecify.annotations.Nullable;

/** Records of any values that properties are tried on. */
final class MadeUpParcels {

    private static final List<String> TYPES = List.of("sent", "lost", "custom:listed", "custom:some");

    private MadeUpParcels() {}

    static Arbitrary<Parcel> parcels() {
        Arbitrary<@Nullable Box> none = Arbitraries.just(null);
        return Combinators.combine(
                        Arbitraries.of(TYPES),
                        MadeUp.longs().injectNull(0.2),
                        strings().injectNull(0.2),
                        boxes(boxes(boxes(none).injectNull(0.5)).injectNull(0.5)),
                        extras())
                .as(Parcel::new);
    }

    private static Arbitrary<Box> boxes(Arbitrary<@Nullable Box> inner) {
        return Combinators.combine(
                        strings().injectNull(0.2),
                        MadeUp.longs().list().ofMaxSize(5).injectNull(0.2),
                        inner,
                        MadeUp.doubles().injectNull(0.2),
                        MadeUp.instants().injectNull(0.2),
                        extras())
                .as(Box::new);
    }

    private static Arbitrary<Map<String, @Nullable Object>> extras() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                strings().map(Object.class::cast),
                MadeUp.longs().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                // Without a point or exponent it would be read as a Long.
                Arbitraries.bigDecimals().ofScale(3).map(each -> (Object) new BigDecimal(each + "5e-1")));
        Arbitrary<Object> value = Arbitraries.oneOf(
                plain,
                plain.injectNull(0.1).list().ofMaxSize(3).map(Object.class::cast),
                plain.injectNull(0.1).list().ofMaxSize(1).map(each -> Map.of("inner", each)));
        return Arbitraries.maps(strings().alpha().map(each -> "x" + each), value.injectNull(0.1))
                .ofMaxSize(3);
    }

    private static StringArbitrary strings() {
        return Arbitraries.strings().ofMaxLength(30);
    }
}
