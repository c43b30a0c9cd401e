package nl.mgr.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A backup that is read: nothing of it is believed before its hash was computed. The hashes find damage; somebody who can
 * write the file can write hashes that fit, which only the fingerprint that was noted elsewhere tells.
 */
final class BackupFile implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int POSTGRESQL = 18;

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;
    private final String fingerprint;
    /** Hash by name, in the order in which they were written. */
    private final Map<String, String> hashes;

    private BackupFile(
            Path file, ZipFile zip, BackupManifest manifest, String fingerprint, Map<String, String> hashes) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
        this.fingerprint = fingerprint;
        this.hashes = hashes;
    }

    /** @throws Refused there is none, it is not whole, or its list does not fit */
    static BackupFile open(Path file) throws Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no backup " + file + ". Give the file that the command backup made.");
        }
        if (file.getFileName().toString().endsWith(BackupWriter.PART)) {
            throw new Refused(file + " is a backup that was never finished. Use one that was.");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw notWhole(file, e);
        }
        try {
            return read(file, zip);
        } catch (Refused | IOException e) {
            close(zip);
            throw e instanceof Refused refused ? about(file, refused) : notWhole(file, e);
        }
    }

    private static BackupFile read(Path file, ZipFile zip) throws IOException, Refused {
        byte[] manifest = content(zip, BackupWriter.MANIFEST);
        BackupManifest read = BackupManifest.read(
                new InputStreamReader(new java.io.ByteArrayInputStream(manifest), StandardCharsets.UTF_8));
        byte[] list = content(zip, BackupWriter.LIST);
        if (!hash(list).equals(read.listSha256())) {
            throw new Refused("its list of files " + BackupWriter.LIST + " is damaged");
        }
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches() || !isInside(parts.group(2)) || hashes.put(parts.group(2), parts.group(1)) != null) {
                throw new Refused("its list of files has the line '" + line + "'");
            }
        }
        refuseOthers(zip, hashes);
        return new BackupFile(file, zip, read, hash(manifest), hashes);
    }

    private static boolean isInside(String name) {
        Path path = Path.of("/" + name);
        return name.startsWith(BackupWriter.DATA) && path.normalize().equals(path);
    }

    private static void refuseOthers(ZipFile zip, Map<String, String> hashes) throws Refused {
        Map<String, String> missing = new HashMap<>(hashes);
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            boolean known = missing.remove(name) != null
                    || name.equals(BackupWriter.LIST)
                    || name.equals(BackupWriter.MANIFEST)
                    || entry.isDirectory() && isInside(name.substring(0, name.length() - 1));
            if (!known) {
                throw new Refused("it holds " + name + ", which is not in its list of files");
            }
        }
        if (!missing.isEmpty()) {
            throw new Refused("it lacks " + missing.keySet().iterator().next());
        }
    }

    private static byte[] content(ZipFile zip, String name) throws IOException, Refused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused("it lacks " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw new Refused(name + " in it is damaged", e);
        }
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(BackupWriter.sha256().digest(content));
    }

    private static Refused notWhole(Path file, Exception cause) {
        return new Refused(
                file + " is no whole backup (" + cause.getMessage()
                        + "). Use another one, or copy it again from where it" + " was kept.",
                cause);
    }

    private static Refused about(Path file, Refused cause) {
        return new Refused("The backup " + file + " cannot be used: " + cause.getMessage() + ".", cause);
    }

    BackupManifest manifest() {
        return manifest;
    }

    /** SHA-256 of the manifest, which holds that of the list, which holds those of the files. */
    String fingerprint() {
        return fingerprint;
    }

    /** @param known newest migration per schema that this release can run */
    void refuseNewer(String product, Map<String, String> known) throws Refused {
        if (ProductVersion.isNewer(manifest.product(), product)) {
            throw about(file, made("by MGR " + manifest.product() + ", this is " + product));
        }
        String major = manifest.postgresql().replaceAll("\\D.*", "");
        if (!major.equals(String.valueOf(POSTGRESQL))) {
            throw about(file, made("with PostgreSQL " + manifest.postgresql() + ", this release runs " + POSTGRESQL));
        }
        for (Map.Entry<String, String> each : manifest.migrations().entrySet()) {
            @Nullable String newest = known.get(each.getKey());
            if (newest == null || ProductVersion.isNewer(each.getValue(), newest)) {
                throw about(
                        file,
                        made("with migration " + each.getValue() + " of " + each.getKey() + ", this release has "
                                + (newest == null ? "none" : newest)));
            }
        }
    }

    private static Refused made(String how) {
        return new Refused("it was made " + how + ". Use the release that made it, or a newer one");
    }

    /** Reads everything. @throws Refused naming the first file that is not what it was */
    void verify() throws Refused {
        for (String name : hashes.keySet()) {
            copy(name, OutputStream.nullOutputStream());
        }
    }

    /**
     * Makes the data folder of a platform: under a name of its own until it is whole and on disk.
     *
     * @param target not there, or an empty folder
     */
    void restore(Path target) throws Refused {
        Path part = target.resolveSibling(target.getFileName() + ".restoring");
        refuseFull(target);
        if (Files.exists(part)) {
            throw new Refused(
                    part + " was left by a restore that was broken off, or one is going on. Delete that folder"
                            + " and try again.");
        }
        try {
            Files.createDirectories(Durable.parent(target));
            Backup.refuseSmallDisk(
                    target,
                    manifest.fileBytes(),
                    Files.getFileStore(Durable.parent(target)).getUsableSpace());
            Files.createDirectory(part, Durable.OWN_FOLDER);
            try {
                unpack(part);
                Durable.rename(part, target);
            } finally {
                Folders.delete(part);
            }
        } catch (IOException e) {
            throw new Refused(target + " cannot be written: " + e.getMessage() + ". Choose another folder.", e);
        }
    }

    private static void refuseFull(Path target) throws Refused {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                throw new Refused(
                        "The folder " + target + " is not empty. A restore never goes over what is there: give a"
                                + " folder that does not exist yet.");
            }
        } catch (IOException e) {
            throw new Refused(target + " is no folder that can be read. Give one that does not exist yet.", e);
        }
    }

    private void unpack(Path folder) throws IOException, Refused {
        for (ZipEntry entry : zip.stream().toList()) {
            if (entry.isDirectory()) {
                folders(folder.resolve(entry.getName().substring(BackupWriter.DATA.length())));
            }
        }
        for (String name : hashes.keySet()) {
            Path file = folder.resolve(name.substring(BackupWriter.DATA.length()));
            folders(Durable.parent(file));
            try (FileChannel channel = Durable.create(file);
                    OutputStream out = Channels.newOutputStream(channel)) {
                copy(name, out);
                channel.force(true);
            }
        }
        try (Stream<Path> made = Files.walk(folder)) {
            for (Path each : made.filter(Files::isDirectory).toList()) {
                Durable.force(each);
            }
        }
    }

    /** PostgreSQL does not start on what others may read. */
    private static void folders(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            folders(Durable.parent(folder));
            Files.createDirectory(folder, Durable.OWN_FOLDER);
        }
    }

    private void copy(String name, OutputStream out) throws Refused {
        MessageDigest hash = BackupWriter.sha256();
        ZipEntry entry = zip.getEntry(name);
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), hash)) {
            for (int read = read(in, buffer, name); read >= 0; read = read(in, buffer, name)) {
                out.write(buffer, 0, read);
            }
        } catch (ZipException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw new Refused(name + " of the backup cannot be copied: " + e.getMessage() + ".", e);
        }
        if (!HexFormat.of().formatHex(hash.digest()).equals(hashes.get(name))) {
            throw damaged(name, null);
        }
    }

    /** What can't be read of the backup is damage; what can't be written is not. */
    private int read(InputStream in, byte[] buffer, String name) throws Refused {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private Refused damaged(String name, @Nullable Exception cause) {
        String sentence = "The backup " + file + " cannot be used: " + name + " in it is damaged."
                + " Use another one, or copy it again from where it was kept.";
        return cause == null ? new Refused(sentence) : new Refused(sentence, cause);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(zip);
    }
}
