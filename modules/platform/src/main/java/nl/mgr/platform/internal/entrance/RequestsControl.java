package nl.mgr.platform.internal.entrance;

/** What the launcher asks before it stops the server: its classes and these do not meet, so it asks by this name. */
public interface RequestsControl {

    String NAME = "nl.mgr:type=Requests";

    /** Requests that are being answered now. */
    int getRunning();

    /** From now on the node says that it is not ready; it still answers. */
    void announceEnd();

    /** From now on new requests are refused; those that run are not disturbed. */
    void refuseNew();
}
