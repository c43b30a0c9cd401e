package nl.mgr.server;

/** What the application asks about backups, under a name in the Java machine's management: they share no classes. */
public interface BackupControl {

    String NAME = "nl.mgr:type=Backups";

    /** When the last one was made, as ISO-8601; empty when there never was one. */
    String getMadeAt();

    /** How long ago that is, by the machine's own clock, which a demo's clock is not. */
    long getAgeSeconds();

    long getBytes();

    /** Its file. */
    String getFile();

    /** Why the last try failed, when it was after that; else empty. */
    String getFailure();

    /** Whether one is made every night. */
    boolean isNightly();
}
