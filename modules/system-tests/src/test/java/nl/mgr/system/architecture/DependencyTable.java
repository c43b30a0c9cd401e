package nl.mgr.system.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may use whom, written here a second time (the first is the POMs). In the order of the parent POM; modules that
 * stand side by side on the right never use each other.
 */
final class DependencyTable {

    static final Map<String, List<String>> MAY_USE = table();

    private DependencyTable() {}

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("kernel", List.of());
        table.put("ui", List.of("kernel"));
        table.put("platform", List.of("kernel", "ui"));
        table.put("cooperation", List.of("kernel", "ui", "platform"));
        table.put("providers", List.of("kernel", "ui", "platform", "cooperation"));
        table.put("contracts", List.of("kernel", "ui", "platform", "cooperation", "providers"));
        table.put("monitoring", List.of("kernel", "ui", "platform", "cooperation", "providers", "contracts"));
        table.put("procurement", List.of("kernel", "ui", "platform", "cooperation", "providers", "contracts"));
        table.put(
                "portal",
                List.of(
                        "kernel",
                        "ui",
                        "platform",
                        "cooperation",
                        "providers",
                        "contracts",
                        "monitoring",
                        "procurement"));
        table.put("server", List.of("kernel"));
        return table;
    }
}
