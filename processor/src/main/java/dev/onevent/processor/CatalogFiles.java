package dev.onevent.processor;

import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the files of catalogs wherever a compiler can look. */
final class CatalogFiles {

    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private static final String RESOURCES = "src/main/resources/";
    private static final Pattern EXTENSION = Pattern.compile("\\.(yaml|yml|json)$");
    private static final List<String> EXTENSIONS = List.of(".yaml", ".yml");
    private static final String NOT_FOUND =
            "not found; looked in the class output, source path, class path and processor path";

    private final Filer filer;
    private final Problems problems;

    CatalogFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /**
     * The files of a catalog; empty if one cannot be read, which is a mistake at a site.
     *
     * @param packageName where the catalog is declared: its files are often beside it
     */
    List<CatalogFile> find(List<String> paths, String packageName, Site site) {
        List<CatalogFile> files = new ArrayList<>();
        if (paths.isEmpty()) {
            problems.add(site, "the event catalog has no file; name one as in @EventCatalog(\"com/acme/orders.yaml\")");
        }
        Set<String> distinct = new LinkedHashSet<>();
        paths.stream()
                .filter(path -> !distinct.add(path))
                .forEach(path ->
                        problems.add(site, "event catalog '" + path + "' is listed more than once; leave one out"));
        for (String path : distinct) {
            String why = whyNoPath(path);
            byte[] content = why == null ? content(path) : null;
            if (content != null) {
                read(content, name(path, paths), files, site);
            } else {
                String whyNot = why != null ? why : whyNotThere(path, packageName);
                problems.add(site, "event catalog '" + path + "' " + whyNot);
            }
        }
        return files.size() == distinct.size() ? files : List.of();
    }

    private static @Nullable String whyNoPath(String path) {
        if (path.startsWith("/")) {
            return "begins with a slash; leave it out";
        }
        if (path.contains("\\")) {
            return "has a backslash; write slashes";
        }
        return path.startsWith(RESOURCES) ? "begins with a folder of sources; leave '" + RESOURCES + "' out" : null;
    }

    /** A file that is there under a name that someone easily mistakes for its own. */
    private String whyNotThere(String path, String packageName) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String beside = packageName.replace('.', '/') + "/" + name;
        return Stream.of(path, path.replaceFirst("^.*resources/|^classpath:/*|^\\./", ""), beside, name)
                .flatMap(each -> EXTENSIONS.stream()
                        .map(extension -> EXTENSION.matcher(each).replaceFirst("") + extension))
                .filter(each -> content(each) != null)
                .findFirst()
                .map(each -> "not found; did you mean '" + each + "'?")
                .orElse(NOT_FOUND);
    }

    /** Adds a file if it is text. */
    private void read(byte[] content, String name, List<CatalogFile> files, Site site) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean isText =
                !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        if (isText) {
            files.add(new CatalogFile(name, text));
        } else {
            // What could be read ends before the first byte that is amiss.
            long line = 1 + text.chars().filter(character -> character == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.add(site, name + ":" + line + ":" + column + ": this is not UTF-8; save the file as that");
        }
    }

    /** A file's own name, or its path where two files have one name. */
    private static String name(String path, List<String> paths) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        long same = paths.stream()
                .filter(other -> other.equals(name) || other.endsWith("/" + name))
                .count();
        return same > 1 ? path : name;
    }

    private byte @Nullable [] content(String path) {
        for (Location location : LOCATIONS) {
            try (InputStream in = filer.getResource(location, "", path).openInputStream()) {
                return in.readAllBytes();
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
                // The next place may have it.
            }
        }
        try (InputStream in = CatalogFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException unreadable) {
            return null;
        }
    }
}
