package nl.mgr.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The one file of a backup while it is made: a ZIP under a name of its own, {@code .part}, that gets its own only when it
 * is whole and on disk. The list of hashes comes after the files and the manifest last; a ZIP that breaks off has neither
 * these nor the directory without which none opens it.
 */
final class BackupWriter implements AutoCloseable {

    static final String PART = ".part";
    static final String LIST = "files.sha256";
    static final String MANIFEST = "manifest.properties";
    /** Folder inside, of what the data folder of a restored platform is. */
    static final String DATA = "data/";

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final StringBuilder list = new StringBuilder();
    private int files;
    private long bytes;

    private BackupWriter(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
        // most of it is text and zeros: the fastest way already saves four fifths
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** @param target where nothing is yet; what an earlier try left beside it is replaced */
    static BackupWriter to(Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + PART);
        Files.deleteIfExists(part);
        return new BackupWriter(target, part, Durable.create(part));
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(DATA + name + "/"));
        zip.closeEntry();
    }

    /** @return whether it was still there */
    boolean file(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            add(DATA + name, in);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    void file(String name, byte[] content) throws IOException {
        add(DATA + name, new java.io.ByteArrayInputStream(content));
    }

    private void add(String name, InputStream in) throws IOException {
        MessageDigest hash = sha256();
        zip.putNextEntry(new ZipEntry(name));
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            hash.update(buffer, 0, read);
            zip.write(buffer, 0, read);
            bytes += read;
        }
        zip.closeEntry();
        files++;
        // as sha256sum writes and checks it
        list.append(HexFormat.of().formatHex(hash.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** What was added so far. */
    record Written(int files, long bytes, String listSha256) {}

    /** Nothing can be added any more; from now on the backup is there under its own name. */
    BackupManifest finish(Function<Written, BackupManifest> manifest) throws IOException {
        byte[] hashes = list.toString().getBytes(StandardCharsets.UTF_8);
        plain(LIST, hashes);
        BackupManifest made =
                manifest.apply(new Written(files, bytes, HexFormat.of().formatHex(sha256().digest(hashes))));
        plain(MANIFEST, made.text().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        Durable.rename(part, target);
        return made;
    }

    private void plain(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without {@link #finish} nothing stays. */
    @Override
    public void close() throws IOException {
        try (OutputStream unfinished = Channels.newOutputStream(channel)) {
            unfinished.flush();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
