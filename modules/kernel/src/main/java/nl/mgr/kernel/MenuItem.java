package nl.mgr.kernel;

/**
 * One line of the main menu.
 *
 * @param order place; the menu is sorted by it
 * @param labelKey key in the module's bundle
 * @param module whose bundle has the key
 * @param address path from the application's root, e.g. {@code /contracten/overzicht}
 * @param apart shown at the far end
 */
public record MenuItem(int order, String module, String labelKey, String address, boolean apart) {

    public MenuItem(int order, String module, String labelKey, String address) {
        this(order, module, labelKey, address, false);
    }
}
