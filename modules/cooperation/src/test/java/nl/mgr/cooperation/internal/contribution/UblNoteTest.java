package nl.mgr.cooperation.internal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mgr.cooperation.Budgets.Item;
import nl.mgr.cooperation.ContributionNotes;
import nl.mgr.cooperation.ContributionNotes.Note;
import nl.mgr.cooperation.ContributionNotes.NoteDetails;
import nl.mgr.cooperation.ContributionNotes.NoteLine;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Instalment;
import nl.mgr.kernel.Money;
import org.junit.jupiter.api.Test;

/** Notes as UBL keep the rules that they are checked against, and the check sees a broken one. */
class UblNoteTest {

    private static NoteDetails note(int quarter, long... cents) {
        List<NoteLine> lines = java.util.Arrays.stream(cents)
                .mapToObj(each -> new NoteLine(
                        new Item(new UUID(0, each), "Inkoop", "Jeugd & <jong>"),
                        Money.ofCents(4 * each),
                        Money.ofCents(each),
                        Money.ofCents(each)))
                .toList();
        Money amount = lines.stream().map(NoteLine::amount).reduce(Money.ZERO, Money::plus);
        return new NoteDetails(
                new Note(
                        new UUID(0, 1),
                        2027,
                        quarter,
                        "2027-0001",
                        "0221",
                        "Doesburg",
                        2,
                        amount,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 1, 1)),
                new CooperationRef(new UUID(0, 2), "mgr-sdcg", "Modulaire regeling", "Regeling"),
                lines);
    }

    private static String text(NoteDetails note) {
        return new String(UblNote.of(note), StandardCharsets.UTF_8);
    }

    @Test
    void anAdvanceIsAnInvoiceAndWhatIsPaidBackACreditNote() {
        String invoice = text(note(1, 12_345, -5, 700));
        assertThat(UblRules.broken(invoice.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(invoice)
                .contains("<Invoice ", "<cbc:PayableAmount currencyID=\"EUR\">130.40<", "<cbc:DueDate>2027-01-01<")
                .contains(">-1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID=\"EUR\">-0.05<")
                .contains("Jeugd &amp; &lt;jong")
                .contains("<cbc:StartDate>2027-01-01</cbc:StartDate><cbc:EndDate>2027-03-31<");
        String credit = text(note(ContributionNotes.SETTLEMENT, -12_345, 5));
        assertThat(UblRules.broken(credit.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(credit)
                .contains("<CreditNote ", "<cbc:PayableAmount currencyID=\"EUR\">123.40<", ">381<")
                .contains("<cbc:EndDate>2027-12-31<");
    }

    @Test
    void aBrokenRuleIsSeen() {
        String good = text(note(1, 12_345, 700));
        Map<String, String> broken = Map.of(
                "BR-CO-10",
                        good.replace(
                                "LineExtensionAmount currencyID=\"EUR\">7.00<",
                                "LineExtensionAmount currencyID=\"EUR\">7.01<"),
                "BR-02", good.replaceFirst("<cbc:ID>2027-0001</cbc:ID>", "<cbc:ID></cbc:ID>"),
                "BR-07", good.replace("Gemeente Doesburg", ""),
                "BR-16", good.replace("InvoiceLine", "OtherLine"),
                "BR-27", good.replace("PriceAmount currencyID=\"EUR\">7", "PriceAmount currencyID=\"EUR\">-7"),
                "BR-O-10", good.replaceAll("<cbc:TaxExemptionReason>[^<]*<", "<cbc:TaxExemptionReason><"),
                "BR-DEC", good.replace(">7.00<", ">7.0<"),
                "XML", good.replace("</Invoice>", ""));
        broken.forEach((rule, text) -> assertThat(UblRules.broken(text.getBytes(StandardCharsets.UTF_8)))
                .as(rule)
                .contains(rule));
    }

    @Test
    void fourAdvancesAddUpToTheYear() {
        for (long cents = 0; cents < 50; cents++) {
            Money year = Money.ofCents(cents);
            List<Instalment> all = Instalment.of(List.of(year, Money.ofCents(7 * cents)), 2027);
            assertThat(all.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus))
                    .isEqualTo(Money.ofCents(8 * cents));
            assertThat(all).allMatch(each -> each.amount().cents() >= 0);
        }
        assertThat(Instalment.of(List.of(Money.ofCents(103)), 2027))
                .extracting(each -> each.amount().cents())
                .containsExactly(25L, 26L, 26L, 26L);
        assertThat(Instalment.of(List.of(Money.ZERO), 2027).get(3).due()).isEqualTo(LocalDate.of(2027, 10, 1));
    }
}
