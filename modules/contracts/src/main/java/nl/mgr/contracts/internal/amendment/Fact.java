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

    /** What a change is from or to: a price, a last day or a text; a line that does not hold somewhere has none. */
    record Values(
            @Nullable Money amount,
            @Nullable LocalDate last,
            @Nullable Wording text) {

        static Values read(Row row, String cents, String last, String text) {
            UUID id = row.optionalUuid(text + "_id");
            return new Values(
                    row.optionalMoney(cents),
                    row.optionalDate(last),
                    id == null ? null : new Wording(id, row.text(text + "_name")));
        }

        Object shown() {
            return text != null ? text.name() : last != null ? last : amount != null ? amount : "-";
        }
    }

    /** A text of contracts. */
    record Wording(UUID id, String name) {}

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
                Values.read(row, "old_cents", "old_last", "old_text"),
                Values.read(row, "cents_now", "last_now", "text_now"),
                Values.read(row, "new_cents", "new_last", "text"));
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

    UUID text() {
        return Objects.requireNonNull(wanted.text(), "only the text of a contract has one")
                .id();
    }

    /** Whether it is of the whole contract, not of a line in a municipality. */
    boolean whole() {
        return line == null;
    }

    /** What it is about, for people: "45A03 Ambulant, Duiven". */
    String name() {
        return name(product, place);
    }

    static String name(String product, String place) {
        return product.isEmpty() ? "" : place.isEmpty() ? product : product + ", " + place;
    }

    Amendment.Changing about() {
        return new Amendment.Changing(kind, line, municipality, name());
    }

    /** @throws AmendmentChangesNothing when it is so already */
    void requireNew(String contract) {
        if (now.equals(wanted)) {
            throw new AmendmentChangesNothing(whole() ? contract : name());
        }
    }

    /** @throws AmendmentOvertaken when it is not as it was put before the parties any more */
    void requireSame(int number, String contract) {
        if (!now.equals(then)) {
            throw new AmendmentOvertaken(number, whole() ? contract : name(), then.shown(), now.shown());
        }
    }

    /** As it was put before the parties, one after the other; the hash is over this. */
    String sealed() {
        return kind.code() + "|" + line + "|" + municipality + "|" + cents(then.amount()) + "|" + cents(wanted.amount())
                + "|" + then.last() + "|" + wanted.last()
                + (kind == Kind.TEXT ? "|" + id(then.text()) + "|" + id(wanted.text()) : "");
    }

    static @Nullable UUID id(@Nullable Wording text) {
        return text == null ? null : text.id();
    }

    private static @Nullable String name(@Nullable Wording text) {
        return text == null ? null : text.name();
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
                wanted.last(),
                name(before.text()),
                name(wanted.text()));
    }
}
