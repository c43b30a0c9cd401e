package nl.mgr.system.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The repository's files, without what is built or belongs to a developer's own tools. */
public final class Repository {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", ".settings", "data");
    private static final Set<String> BINARY = Set.of("png", "jpg", "ico", "woff2", "xlsx", "pdf", "jar");

    private Repository() {}

    public static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("modules/kernel"))) {
            at = at.getParent();
            if (at == null) {
                throw new IllegalStateException("these tests run inside the repository");
            }
        }
        return at;
    }

    public static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SourceFile> files() {
        Path root = root();
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = NOT_OURS.contains(folder.getFileName().toString()) && !folder.equals(root);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (!path.endsWith(".iml")) {
                        files.add(new SourceFile(path, text(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    private static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean binary = BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
        return binary ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
