package nl.mgr.contracts.internal.amendment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.mgr.contracts.AmendmentChangesNothing;
import nl.mgr.contracts.AmendmentOvertaken;
import nl.mgr.contracts.Amendments.Change;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Unit;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Row;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is kept, with what was there when it was put before the parties and what is there now.
 *
 * @param frozen whether it was put before the parties
 */
record Fact(
        UUID id,
        Kind kind,
        @Nullable UUID line,
        String product,
        @Nullable Unit unit,
        @Nullable UUID municipality,
        String place,
        @Nullable LegalDomain domain,
        boolean frozen,
        Values then,
        Values now,
        Values wanted) {

    /** What a change is from or to: a price or a last day; a line that does not hold somewhere has neither. */
    record Values(@Nullable Money amount, @Nullable LocalDate last) {}

    static Fact read(Row row) {
        String unit = row.optionalText("unit");
        String domain = row.optionalText("legal_domain");
        return new Fact(
                row.uuid("id"),
                Kind.of(row.text("kind")),
                row.optionalUuid("line_id"),
                row.text("product"),
                unit == null ? null : Unit.of(unit),
                row.optionalUuid("municipality_id"),
                row.text("municipality"),
                domain == null ? null : LegalDomain.of(domain),
                row.optionalInstant("frozen_at") != null,
                new Values(row.optionalMoney("old_cents"), row.optionalDate("old_last")),
                new Values(row.optionalMoney("cents_now"), row.optionalDate("last_now")),
                new Values(row.optionalMoney("new_cents"), row.optionalDate("new_last")));
    }

    UUID lineId() {
        return Objects.requireNonNull(line, "the last day of a contract is of no line");
    }

    UUID municipalityId() {
        return Objects.requireNonNull(municipality, "the last day of a contract is of no municipality");
    }

    Money amount() {
        return Objects.requireNonNull(wanted.amount(), "the last day of a contract has no amount");
    }

    LocalDate last() {
        return Objects.requireNonNull(wanted.last(), "only the last day of a contract has one");
    }

    /** What it is about, for people: "45A03 Ambulant, Duiven". */
    String name() {
        return name(product, place);
    }

    static String name(String product, String place) {
        return product.isEmpty() ? "" : place.isEmpty() ? product : product + ", " + place;
    }

    Amendment.Changing about() {
        return new Amendment.Changing(line, municipality, name());
    }

    /** @throws AmendmentChangesNothing when it is so already */
    void requireNew(String contract) {
        if (now.equals(wanted)) {
            throw new AmendmentChangesNothing(kind == Kind.END ? contract : name());
        }
    }

    /** @throws AmendmentOvertaken when it is not as it was put before the parties any more */
    void requireSame(int number, String contract) {
        if (!now.equals(then)) {
            throw new AmendmentOvertaken(number, kind == Kind.END ? contract : name(), shown(then), shown(now));
        }
    }

    private static Object shown(Values values) {
        LocalDate last = values.last();
        Money amount = values.amount();
        return last != null ? last : amount != null ? amount : "-";
    }

    /** As it was put before the parties, one after the other; the hash is over this. */
    String sealed() {
        return kind.code() + "|" + line + "|" + municipality + "|" + cents(then.amount()) + "|" + cents(wanted.amount())
                + "|" + then.last() + "|" + wanted.last();
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : amount.cents();
    }

    Fact frozenNow() {
        return new Fact(id, kind, line, product, unit, municipality, place, domain, true, now, now, wanted);
    }

    Change shown() {
        Values before = frozen ? then : now;
        return new Change(
                id,
                kind,
                line,
                product,
                unit,
                municipality,
                place,
                before.amount(),
                wanted.amount(),
                before.last(),
                wanted.last());
    }
}
