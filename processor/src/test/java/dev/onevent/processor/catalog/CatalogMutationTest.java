package dev.onevent.processor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onevent.processor.problem.Problem;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Good catalogs with one thing changed at random, the same each time: each is read, and one mistake draws few others. */
@Tag("slow")
class CatalogMutationTest {

    private static final Path SMALL = Path.of("src/test/resources/catalog-examples/shop.yaml");
    private static final Path FLAT = Path.of("src/test/resources/catalog-examples/flat.yaml");
    private static final Path LARGE = Path.of("../catalog/src/main/resources/dev/onevent/vonage/conversation.yaml");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final List<String> WORDS =
            List.of("xyz", "fields", "enum", "string", "class", "type", "remove", "name", "true", "null", "42");

    /** A line such as {@code events:} lost puts all its entries into another section. */
    private static final int MAX_OF_SECTION = 15;

    /** A way to change a catalog, and how many problems it may make. */
    private enum Edit {
        WORD_MISSPELT(2) {
            @Override
            void change(List<String> lines, int line, Random random) {
                MatchResult word = word(lines.get(line), random);
                int at = word.start() + random.nextInt(word.end() - word.start());
                lines.set(
                        line, new StringBuilder(lines.get(line)).insert(at, 'q').toString());
            }
        },
        WORD_CHANGED(2) {
            @Override
            void change(List<String> lines, int line, Random random) {
                replace(lines, line, word(lines.get(line), random), WORDS.get(random.nextInt(WORDS.size())));
            }
        },
        WORD_DELETED(2) {
            @Override
            void change(List<String> lines, int line, Random random) {
                replace(lines, line, word(lines.get(line), random), "");
            }
        },
        CHARACTER_DELETED(3) {
            @Override
            void change(List<String> lines, int line, Random random) {
                String text = lines.get(line);
                lines.set(
                        line,
                        new StringBuilder(text)
                                .deleteCharAt(random.nextInt(text.length()))
                                .toString());
            }
        },
        CHARACTER_INSERTED(3) {
            @Override
            void change(List<String> lines, int line, Random random) {
                String text = lines.get(line);
                char character = "{}[]:,'\"#&*-? \t\\%@!|>\u0007\ufeffé".charAt(random.nextInt(23));
                lines.set(
                        line,
                        new StringBuilder(text)
                                .insert(random.nextInt(text.length() + 1), character)
                                .toString());
            }
        },
        LINE_DELETED(3) {
            @Override
            void change(List<String> lines, int line, Random random) {
                lines.remove(line);
            }
        },
        LINE_DOUBLED(3) {
            @Override
            void change(List<String> lines, int line, Random random) {
                lines.add(line, lines.get(line));
            }
        },
        LINE_INDENTED(3) {
            @Override
            void change(List<String> lines, int line, Random random) {
                String text = lines.get(line);
                lines.set(line, random.nextBoolean() ? "  " + text : text.replaceFirst("^ {1,2}", ""));
            }
        },
        LINES_SWAPPED(20) {
            @Override
            void change(List<String> lines, int line, Random random) {
                int other = random.nextInt(lines.size());
                lines.set(line, lines.set(other, lines.get(line)));
            }
        },
        FILE_CUT_OFF(15) {
            @Override
            void change(List<String> lines, int line, Random random) {
                lines.subList(line, lines.size()).clear();
            }
        };

        private final int maxProblems;

        Edit(int maxProblems) {
            this.maxProblems = maxProblems;
        }

        abstract void change(List<String> lines, int line, Random random);

        private static MatchResult word(String line, Random random) {
            List<MatchResult> words = WORD.matcher(line).results().toList();
            return words.get(random.nextInt(words.size()));
        }

        private static void replace(List<String> lines, int line, MatchResult word, String by) {
            String text = lines.get(line);
            lines.set(line, text.substring(0, word.start()) + by + text.substring(word.end()));
        }
    }

    static Stream<Arguments> edits() {
        return Stream.of(SMALL, FLAT, LARGE)
                .flatMap(file -> Stream.of(Edit.values())
                        .map(edit -> Arguments.of(file.getFileName(), edit, file, file == LARGE ? 25 : 60)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("edits")
    void oneChangeMakesFewProblems(Path name, Edit edit, Path file, int times) {
        for (int seed = 0; seed < times; seed++) {
            List<String> lines = lines(file);
            Random random = new Random(seed);
            int line = random.nextInt(lines.size());
            while (!WORD.matcher(lines.get(line)).find()
                    || lines.get(line).strip().startsWith("#")) {
                line = random.nextInt(lines.size());
            }
            String before = lines.get(line);
            edit.change(lines, line, random);
            String after = line < lines.size() ? lines.get(line) : "";
            String what = "seed " + seed + ", line " + (line + 1) + ": " + before + " -> " + after;
            List<Problem> problems = problems(String.join("\n", lines) + "\n", what);
            boolean isSection = !before.startsWith(" ");
            assertThat(problems)
                    .as(what)
                    .hasSizeLessThanOrEqualTo(
                            isSection ? Math.max(edit.maxProblems, MAX_OF_SECTION) : edit.maxProblems);
            assertThat(problems).as(what).allSatisfy(problem -> checkPosition(problem, lines));
        }
    }

    private static List<Problem> problems(String text, String what) {
        Problems problems = new Problems();
        try {
            CatalogReader.read(List.of(new CatalogFile("changed.yaml", text)), Set.of(), problems);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what, e);
        }
        return problems.all();
    }

    private static void checkPosition(Problem problem, List<String> lines) {
        Site.InFile at = (Site.InFile) problem.site();
        assertThat(at.file()).isEqualTo("changed.yaml");
        assertThat(at.line()).isBetween(1, lines.size() + 1);
        int length = at.line() <= lines.size() ? lines.get(at.line() - 1).length() : 0;
        assertThat(at.column()).isBetween(1, length + 1);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n", "dev.onevent", "Optional");
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
