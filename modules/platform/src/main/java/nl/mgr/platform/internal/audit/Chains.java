package nl.mgr.platform.internal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.Ids;
import nl.mgr.platform.AuditHeadsPublished;
import nl.mgr.platform.AuditTrail.Problem;
import org.jspecify.annotations.Nullable;

/** The chains as rows: reads them part by part, each in a transaction of its own, and keeps what was found. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Chains {

    /** The chain of the installation. */
    static final UUID INSTALLATION = new UUID(0, 0);

    private static final int PART = 20_000;

    /**
     * A part of a chain.
     *
     * @param end of the part, {@code null} when the chain had ended before it
     */
    record Part(List<Problem> problems, @Nullable End end) {}

    /** A line of a chain that others can be checked against. */
    record End(long sequence, byte[] hash, long lines) {

        static final End START = new End(0, new byte[0], 0);
    }

    private record Link(
            String problem,
            long sequence,
            byte @Nullable [] hash,
            @Nullable Long lines) {}

    @Inject
    private Database database;

    @Inject
    private DomainEvents events;

    public List<UUID> all() {
        return database.list("select chain from platform.chains() as chain order by 1", row -> row.uuid("chain"));
    }

    public Part after(UUID chain, End end) {
        List<Link> links = database.list(
                "select problem, sequence, hash, lines from platform.verify_part(?, ?, ?, ?) order by sequence",
                row -> new Link(
                        row.text("problem"),
                        row.number("sequence"),
                        row.text("problem").equals("end") ? row.bytes("hash") : null,
                        row.optionalNumber("lines")),
                chain,
                end.sequence(),
                end.hash(),
                PART);
        List<Problem> problems = links.stream()
                .filter(link -> link.hash() == null)
                .map(link -> new Problem(link.sequence(), link.problem()))
                .toList();
        for (Link link : links) {
            if (link.hash() != null && link.lines() != null) {
                return new Part(problems, new End(link.sequence(), link.hash(), link.lines()));
            }
        }
        return new Part(problems, null);
    }

    public List<Problem> ends(UUID chain) {
        return database.list(
                "select problem, sequence from platform.verify_ends(?) order by sequence",
                row -> new Problem(row.number("sequence"), row.text("problem")),
                chain);
    }

    public Optional<Instant> lastCheck(UUID chain) {
        return database.first(
                "select ended_at from platform.audit_check where chain = ? order by ended_at desc limit 1",
                row -> row.instant("ended_at"),
                chain);
    }

    public void keepCheck(UUID chain, Instant begun, Instant ended, Checked checked) {
        database.update(
                """
                        insert into platform.audit_check
                          (id, chain, begun_at, ended_at, lines, sequence, hash, problems, first_ones)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                chain,
                begun,
                ended,
                checked.lines(),
                checked.end().sequence(),
                checked.end().hash(),
                (long) checked.problems().size(),
                checked.problems().stream()
                        .limit(Checked.TOLD)
                        .map(problem -> problem.kind() + " " + problem.sequence())
                        .toList());
    }

    public void publish(UUID chain, End end, Instant at, boolean inFile) {
        database.update("""
                insert into platform.audit_published (id, chain, sequence, hash, published_at, in_file)
                values (?, ?, ?, ?, ?, ?)""", Ids.next(), chain, end.sequence(), end.hash(), at, inFile);
        events.publish(new AuditHeadsPublished(end.sequence(), HexFormat.of().formatHex(end.hash()), at));
    }
}
