package nl.mgr.system.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whole folders. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /**
     * Files that go away while they are copied are left out.
     *
     * @param wanted asked for each file, by its path within the folder
     */
    public static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path each : found.toList()) {
                Path inside = from.relativize(each);
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to.resolve(inside.toString()));
                } else if (wanted.test(inside)) {
                    copy(each, to.resolve(inside.toString()));
                }
            }
        }
    }

    /** The same files under another folder, without their contents twice; for files that nobody changes. */
    public static void link(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path each : found.toList()) {
                Path place = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(place);
                } else {
                    Files.createLink(place, each);
                }
            }
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        try {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(target);
        }
    }
}
