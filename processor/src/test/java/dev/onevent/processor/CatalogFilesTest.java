package dev.onevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.problem.Problem;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.FileNotFoundException;
import java.lang.reflect.Proxy;
import java.util.List;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.Test;

class CatalogFilesTest {

    private static final Site SITE = new Site.OnType("com.acme.Orders");

    private final Problems problems = new Problems();
    private final CatalogFiles files = new CatalogFiles(nothing(), problems);

    /** A filer that has no file. */
    private static Filer nothing() {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (self, method, args) -> {
                    throw new FileNotFoundException();
                });
    }

    @Test
    void aFileThatIsNotFoundIsReportedWithWhereItWasLookedFor() {
        assertThat(files.find(List.of("catalog-problems/several.yaml", "com/acme/orders.yaml"), SITE))
                .isEmpty();
        assertThat(problems.all())
                .containsExactly(new Problem(
                        SITE,
                        "event catalog 'com/acme/orders.yaml' not found; looked in the class output, source path,"
                                + " class path and processor path"));
    }

    @Test
    void aCatalogOfNoFilesIsReported() {
        assertThat(files.find(List.of(), SITE)).isEmpty();
        assertThat(problems.all())
                .containsExactly(new Problem(
                        SITE, "@EventCatalog names no file; write @EventCatalog(\"com/acme/orders.yaml\")"));
    }

    @Test
    void aFileIsFoundOnTheProcessorPath() {
        assertThat(files.find(List.of("catalog-problems/several.yaml"), SITE))
                .extracting("name")
                .containsExactly("several.yaml");
        assertThat(problems.all()).isEmpty();
    }
}
