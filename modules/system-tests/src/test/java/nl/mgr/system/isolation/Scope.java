package nl.mgr.system.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who asks, as the application tells the database: a role and the settings of the transaction. */
record Scope(String role, UUID cooperation, List<UUID> municipalities, UUID provider, Collection<String> domains) {

    static final List<String> ROLES =
            List.of("mgr_staff", "mgr_batch", "mgr_municipality", "mgr_provider", "mgr_auth", "mgr_platform");

    private static final String SET = """
            select set_config('role', ?, %1$s), set_config('mgr.cooperation', ?, %1$s),
                   set_config('mgr.municipalities', ?, %1$s), set_config('mgr.provider', ?, %1$s),
                   set_config('mgr.domains', ?, %1$s), set_config('mgr.person', '', %1$s),
                   set_config('mgr.cause', 'random attempt', %1$s)""";

    static Scope random(Random random) {
        int cooperation = random.nextInt(Tenant.COOPERATIONS);
        String role = ROLES.get(random.nextInt(ROLES.size()));
        List<UUID> municipalities = new ArrayList<>();
        TreeSet<String> domains = new TreeSet<>();
        if (role.equals("mgr_municipality")) {
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                municipalities.add(Tenant.municipality(cooperation, random.nextInt(Tenant.MUNICIPALITIES)));
            }
            for (String module : List.of("providers", "contracts", "monitoring", "procurement")) {
                Tenant.DOMAINS.stream()
                        .filter(domain -> random.nextBoolean())
                        .forEach(domain -> domains.add(module + ":" + domain));
            }
        }
        boolean inside = !role.equals("mgr_auth") && !role.equals("mgr_platform");
        return new Scope(
                role,
                inside ? Tenant.cooperation(cooperation) : null,
                municipalities,
                role.equals("mgr_provider") ? Tenant.provider(cooperation, random.nextInt(Tenant.PROVIDERS)) : null,
                domains);
    }

    /** The role as the columns of the written expectation name it. */
    String word() {
        return role.substring("mgr_".length());
    }

    /** @param local until the end of the transaction, as the product does it, or for the session, as it must not */
    void enter(Connection connection, boolean local) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET.formatted(local))) {
            statement.setString(1, role);
            statement.setString(2, cooperation == null ? "" : cooperation.toString());
            statement.setString(3, municipalities.stream().map(UUID::toString).collect(Collectors.joining(",")));
            statement.setString(4, provider == null ? "" : provider.toString());
            statement.setString(5, String.join(",", domains));
            statement.execute();
        }
    }
}
