package nl.mgr.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.mgr.kernel.FileLimit;
import nl.mgr.kernel.Refusal;
import nl.mgr.platform.Documents.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are taken along as one ZIP file: each in a folder that is called as its record, under a name of its own,
 * as long as all of them together stay within {@link FileLimit#PACKAGE}.
 */
public final class DocumentPackage {

    private static final int LONGEST_NAME = 80;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * One document.
     *
     * @param name of its file in the package, with its folder
     * @param refusal why it is left out; {@code null} when it is not
     */
    public record Entry(
            Listed listed, String name, @Nullable Refusal refusal) {}

    private DocumentPackage() {}

    /** In the order they are asked in: what does not fit any more is refused, what comes behind it may still fit. */
    public static List<Entry> of(List<Listed> documents) {
        return of(documents, FileLimit.PACKAGE.bytes());
    }

    static List<Entry> of(List<Listed> documents, long most) {
        Set<String> taken = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        long bytes = 0;
        for (Listed one : documents) {
            long with = bytes + one.document().latest().bytes();
            if (with > most) {
                entries.add(new Entry(one, "", new PackageFull(megabytes(with), megabytes(most))));
            } else {
                bytes = with;
                String folder = fileName(one.recordTitle());
                entries.add(new Entry(
                        one, free(folder + "/" + one.document().latest().fileName(), taken), null));
            }
        }
        return entries;
    }

    private static int megabytes(long bytes) {
        return Math.toIntExact((bytes + MEGABYTE - 1) / MEGABYTE);
    }

    /** Two files of one name stand beside each other: {@code plan.pdf}, {@code plan (2).pdf}. */
    public static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }

    /** A title as the name of a file or folder. */
    public static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ._-]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ .]+", "")
                .strip();
        String name = plain.isEmpty() ? "documenten" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("[ .]+$", "");
    }
}
