package nl.mgr.system.isolation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whose a row is. Every combination has its own canary word, in a column that is added to every table.
 *
 * @param cooperation {@code null} for the people of the country: municipalities belong to no cooperation
 */
record Tenant(int number, UUID cooperation, UUID municipality, UUID provider, String domain) {

    static final List<String> DOMAINS = List.of("jeugd", "wmo", "bw");
    static final int COOPERATIONS = 2;
    /** Per cooperation; the first one takes part in both. */
    static final int MUNICIPALITIES = 3;

    static final int PROVIDERS = 2;

    /** Whose the rows of the installation itself are, which have no cooperation. */
    static final UUID INSTALLATION = new UUID(0, 0);

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UUID cooperation(int at) {
        return id("cooperation " + at);
    }

    static UUID municipality(int cooperation, int at) {
        return at == 0 ? id("municipality of both") : id("municipality " + cooperation + "." + at);
    }

    static UUID provider(int cooperation, int at) {
        return id("provider " + cooperation + "." + at);
    }

    /** Every combination once, and the installation. */
    static List<Tenant> all() {
        List<Tenant> all = new ArrayList<>();
        for (int c = 0; c < COOPERATIONS; c++) {
            for (int m = 0; m < MUNICIPALITIES; m++) {
                for (int p = 0; p < PROVIDERS; p++) {
                    for (String domain : DOMAINS) {
                        all.add(new Tenant(all.size(), cooperation(c), municipality(c, m), provider(c, p), domain));
                    }
                }
            }
        }
        all.add(new Tenant(all.size(), INSTALLATION, id("municipality of none"), id("provider of none"), "none"));
        return all;
    }

    boolean isInstallation() {
        return INSTALLATION.equals(cooperation);
    }

    String canary() {
        return "kanarie" + number;
    }
}
