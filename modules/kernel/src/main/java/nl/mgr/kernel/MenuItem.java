package nl.mgr.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the main menu.
 *
 * @param order place; the menu is sorted by it
 * @param labelKey key in the module's bundle
 * @param module whose bundle has the key
 * @param address path from the application's root, e.g. {@code /contracten/overzicht}
 * @param apart shown at the far end
 * @param pages addresses without a line of their own that belong to it; {@code null} when it takes those of its module
 *     that resemble its address
 */
public record MenuItem(
        int order,
        String module,
        String labelKey,
        String address,
        boolean apart,
        @Nullable List<String> pages) {

    public MenuItem(int order, String module, String labelKey, String address, boolean apart) {
        this(order, module, labelKey, address, apart, null);
    }

    public MenuItem(int order, String module, String labelKey, String address) {
        this(order, module, labelKey, address, false);
    }

    /** The same line, to which exactly these pages belong besides its own. */
    public MenuItem with(String... belonging) {
        return new MenuItem(order, module, labelKey, address, apart, List.of(belonging));
    }
}
