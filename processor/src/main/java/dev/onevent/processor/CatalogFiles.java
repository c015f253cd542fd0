package dev.onevent.processor;

import dev.onevent.processor.catalog.CatalogFile;
import dev.onevent.processor.problem.Problems;
import dev.onevent.processor.problem.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the files of catalogs wherever a compiler can look. */
final class CatalogFiles {

    private static final List<Location> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private final Filer filer;
    private final Problems problems;

    CatalogFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** The files of a catalog; empty if one is missing, which is a mistake at a site. */
    List<CatalogFile> find(List<String> paths, Site site) {
        List<CatalogFile> files = new ArrayList<>();
        boolean complete = true;
        for (String path : paths) {
            byte[] content = content(path);
            if (content == null) {
                complete = false;
                problems.add(
                        site,
                        "event catalog '" + path
                                + "' not found; looked in the class output, source path, class path and processor path");
            } else {
                files.add(new CatalogFile(name(path, paths), new String(content, StandardCharsets.UTF_8)));
            }
        }
        if (paths.isEmpty()) {
            problems.add(site, "@EventCatalog names no file; write @EventCatalog(\"com/acme/orders.yaml\")");
        }
        return complete ? files : List.of();
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
