package nl.mgr.platform;

/** Which addresses there are for whoever acts. */
public interface Addresses {

    /**
     * Whether an address exists for the actor: listed, its module there, and one of its rights held.
     *
     * @param address path without query, e.g. {@code /contracten/overzicht}
     */
    boolean opens(String address);
}
