package nl.mgr.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a running PostgreSQL's folder belongs in a copy of it, after its manual ("Making a Base Backup Using the Low
 * Level API"): not what only its processes know, nor its log of the moment, which is added when the copy is complete.
 */
final class ClusterFiles {

    /** Read last: where its recovery begins must not lie before the copies of the other files. */
    static final String CONTROL = "global/pg_control";

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");
    /** Folders that PostgreSQL expects in them. */
    private static final Set<String> KEPT_INSIDE = Set.of("pg_wal/archive_status", "pg_wal/summaries");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", "current_logfiles", CONTROL);

    /**
     * @param folders in the order in which they can be made
     * @param bytes of the files together, when they were looked at
     */
    record Found(List<String> folders, List<String> files, long bytes) {}

    private ClusterFiles() {}

    /** Names within the folder. What goes away meanwhile is no longer needed. */
    static Found of(Path cluster) throws IOException {
        List<String> folders = new ArrayList<>();
        List<String> files = new ArrayList<>();
        long[] bytes = {0};
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = cluster.relativize(folder).toString();
                if (name.isEmpty()) {
                    return FileVisitResult.CONTINUE;
                }
                if (isTemporary(folder) || isInEmptied(name) && !KEPT_INSIDE.contains(name)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(name);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = cluster.relativize(file).toString();
                if (!isTemporary(file) && !isInEmptied(name) && !LEFT_OUT.contains(name)) {
                    files.add(name);
                    bytes[0] += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }
        };
        Files.walkFileTree(cluster, visitor);
        return new Found(folders, files, bytes[0]);
    }

    private static boolean isInEmptied(String name) {
        int slash = name.indexOf('/');
        return slash > 0 && EMPTIED.contains(name.substring(0, slash));
    }

    private static boolean isTemporary(Path file) {
        String last = file.getFileName().toString();
        return last.startsWith("pgsql_tmp") || last.startsWith("pg_internal.init");
    }
}
