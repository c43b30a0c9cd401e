package nl.mgr.server;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.server.AuditHeads.Head;

/**
 * Computes every audit chain of a database anew, in parts, past the application: as the owner of the tables, who may read
 * all of them but change none. What is wrong is printed, a line each.
 */
final class AuditVerification {

    private static final UUID INSTALLATION = new UUID(0, 0);
    private static final int PART = 20_000;
    private static final int TOLD = 20;

    private final Connection database;
    private final PrintStream out;

    /** @param database of a log-in that may become the owner; changes nothing */
    AuditVerification(Connection database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /**
     * @param published ends of chains from a file; empty to compare with those in the database only
     * @return whether all chains are sound
     */
    boolean run(List<Head> published) throws SQLException {
        database.setReadOnly(true);
        try (Statement statement = database.createStatement()) {
            statement.execute("set role mgr_owner");
        }
        boolean sound = true;
        for (UUID chain : chains(published)) {
            sound &= verify(
                    chain,
                    published.stream()
                            .filter(head -> head.chain().equals(chain))
                            .toList());
        }
        return sound;
    }

    private List<UUID> chains(List<Head> published) throws SQLException {
        List<UUID> all = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select chain from platform.chains() as chain order by 1")) {
            while (rows.next()) {
                all.add(rows.getObject("chain", UUID.class));
            }
        }
        published.stream()
                .map(Head::chain)
                .filter(chain -> !all.contains(chain))
                .forEach(all::add);
        return all;
    }

    private boolean verify(UUID chain, List<Head> published) throws SQLException {
        List<String> problems = new ArrayList<>();
        long sequence = 0;
        long lines = 0;
        byte[] hash = new byte[0];
        long before = -1;
        while (lines != before) {
            before = lines;
            try (PreparedStatement part =
                    database.prepareStatement("select * from platform.verify_part(?, ?, ?, ?) order by sequence")) {
                part.setObject(1, chain);
                part.setLong(2, sequence);
                part.setBytes(3, hash);
                part.setInt(4, PART);
                try (ResultSet rows = part.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getString("problem").equals("end")) {
                            sequence = rows.getLong("sequence");
                            hash = rows.getBytes("hash");
                            lines += rows.getLong("lines");
                        } else {
                            problems.add(problem(rows));
                        }
                    }
                }
            }
        }
        try (PreparedStatement ends =
                database.prepareStatement("select * from platform.verify_ends(?) order by sequence")) {
            ends.setObject(1, chain);
            try (ResultSet rows = ends.executeQuery()) {
                while (rows.next()) {
                    problems.add(problem(rows));
                }
            }
        }
        for (Head head : published) {
            if (!holds(head)) {
                problems.add("line " + head.sequence() + " is not the one that was published at " + head.at());
            }
        }
        out.println(name(chain) + ": " + lines + " lines, "
                + (problems.isEmpty() ? "sound" : problems.size() + " problems")
                + (published.isEmpty() ? "" : ", compared with " + published.size() + " published"));
        problems.stream().limit(TOLD).forEach(problem -> out.println("  " + problem));
        if (problems.size() > TOLD) {
            out.println("  and " + (problems.size() - TOLD) + " more");
        }
        return problems.isEmpty();
    }

    private static String problem(ResultSet row) throws SQLException {
        String line = "line " + row.getLong("sequence");
        return switch (row.getString("problem")) {
            case "gap" -> line + ": lines before it are missing";
            case "changed" -> line + ": its content does not fit its seal";
            case "cut" -> line + ": the end of the chain is missing or another";
            case "beyond" -> line + ": was sealed by nobody";
            case "rewritten" -> line + ": is not the line that was published";
            default -> line + ": " + row.getString("problem");
        };
    }

    private boolean holds(Head head) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select platform.chain_holds(?, ?, ?) as held")) {
            statement.setObject(1, head.chain());
            statement.setLong(2, head.sequence());
            statement.setString(3, head.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean("held");
            }
        }
    }

    /** A cooperation by its name, where there is one. */
    private String name(UUID chain) throws SQLException {
        if (chain.equals(INSTALLATION)) {
            return "Installation";
        }
        try (PreparedStatement statement =
                database.prepareStatement("select name from cooperation.cooperation_ref where id = ?")) {
            statement.setObject(1, chain);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString("name") : "Chain " + chain;
            }
        }
    }
}
