package nl.mgr.system.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One question to the database's catalogue: what stands open? */
final class SchemaGate {

    /** One thing that stands open. */
    record Fault(String kind, String object) {}

    private SchemaGate() {}

    static List<Fault> faults(Connection superuser) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(question())) {
            while (rows.next()) {
                faults.add(new Fault(rows.getString("fault"), rows.getString("object")));
            }
        }
        return faults;
    }

    static String question() {
        try (InputStream in = SchemaGate.class.getResourceAsStream("schema-gate.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema-gate.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
