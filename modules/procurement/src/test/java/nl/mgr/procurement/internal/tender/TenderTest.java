package nl.mgr.procurement.internal.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.mgr.contracts.FundingVariant;
import nl.mgr.contracts.ProductRow;
import nl.mgr.contracts.Unit;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Money;
import nl.mgr.kernel.Period;
import nl.mgr.procurement.AwardTooLate;
import nl.mgr.procurement.DeadlineMissing;
import nl.mgr.procurement.DeadlinePassed;
import nl.mgr.procurement.LotNotOpen;
import nl.mgr.procurement.LotNumberTaken;
import nl.mgr.procurement.LotPriceNotPositive;
import nl.mgr.procurement.LotProductTwice;
import nl.mgr.procurement.MunicipalityNotInProcurement;
import nl.mgr.procurement.NewLot;
import nl.mgr.procurement.NewTender;
import nl.mgr.procurement.Procedure;
import nl.mgr.procurement.ProductNotOffered;
import nl.mgr.procurement.ProductUnderAnotherLaw;
import nl.mgr.procurement.TenderIsEmpty;
import nl.mgr.procurement.TenderIsPublished;
import nl.mgr.procurement.TermsMissing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Period NEXT_YEAR = Period.through(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final UUID DUIVEN = Ids.next();
    private static final UUID ROZENDAAL = Ids.next();
    private static final ProductRow AMBULANT =
            product("45A04", LegalDomain.YOUTH, Period.from(LocalDate.of(2020, 1, 1)));
    private static final ProductRow GROUP = product("45A35", LegalDomain.YOUTH, Period.from(LocalDate.of(2020, 1, 1)));
    private static final ProductRow CLOSED =
            product("45A01", LegalDomain.YOUTH, Period.through(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31)));
    private static final ProductRow HOUSEHOLD =
            product("01A01", LegalDomain.SOCIAL_SUPPORT, Period.from(LocalDate.of(2020, 1, 1)));
    private static final LotMarket MARKET = new LotMarket(
            Map.of(AMBULANT.id(), AMBULANT, GROUP.id(), GROUP, CLOSED.id(), CLOSED, HOUSEHOLD.id(), HOUSEHOLD),
            Map.of(DUIVEN, municipality(DUIVEN, "Duiven"), ROZENDAAL, municipality(ROZENDAAL, "Rozendaal")),
            Set.of(DUIVEN));

    @Test
    void aChoiceNeedsALastDayToApply() {
        assertThatThrownBy(() -> tender(Procedure.SELECTION, null)).isInstanceOf(DeadlineMissing.class);
        assertThat(tender(Procedure.OPEN_HOUSE, null).deadline()).isNull();
    }

    @Test
    void providersKnowTheTermsBeforehand() {
        NewTender without = new NewTender("2027-01", "Jeugd", Procedure.OPEN_HOUSE, null, "  ");
        assertThatThrownBy(() -> new Tender(Ids.next(), without)).isInstanceOf(TermsMissing.class);
    }

    @Test
    void aTenderWithoutLotsIsNotPublished() {
        assertThatThrownBy(() -> tender(Procedure.OPEN_HOUSE, null).publish(TODAY))
                .isInstanceOf(TenderIsEmpty.class);
    }

    @Test
    void aTenderIsPublishedOnceAndThenFixed() {
        Tender tender = tender(Procedure.OPEN_HOUSE, null);
        Lot lot = tender.addLot(lot("1", AMBULANT), MARKET);
        assertThat(lot.facts().isOpen(TODAY)).isFalse();
        tender.publish(TODAY);
        assertThat(lot.facts().isOpen(TODAY)).isTrue();
        assertThatThrownBy(() -> tender.publish(TODAY)).isInstanceOf(TenderIsPublished.class);
        assertThatThrownBy(() -> tender.addLot(lot("2", AMBULANT), MARKET)).isInstanceOf(TenderIsPublished.class);
    }

    @Test
    void aTenderIsPublishedUpToItsLastDayToApply() {
        Tender tender = tender(Procedure.SELECTION, TODAY);
        tender.addLot(lot("1", AMBULANT), MARKET);
        assertThatThrownBy(() -> tender.publish(TODAY.plusDays(1))).isInstanceOf(DeadlinePassed.class);
        tender.publish(TODAY);
    }

    @Test
    void aLotHasItsOwnNumberProductsAndMunicipalities() {
        Tender tender = tender(Procedure.OPEN_HOUSE, null);
        tender.addLot(lot("1", AMBULANT), MARKET);
        assertThatThrownBy(() -> tender.addLot(lot("1", GROUP), MARKET)).isInstanceOf(LotNumberTaken.class);
        assertThatThrownBy(() -> tender.addLot(lot("2"), MARKET)).isInstanceOf(TenderIsEmpty.class);
        assertThatThrownBy(() -> tender.addLot(
                        new NewLot("2", "Leeg", LegalDomain.YOUTH, NEXT_YEAR, lines(AMBULANT), List.of()), MARKET))
                .isInstanceOf(TenderIsEmpty.class);
    }

    @Test
    void aLotBuysEachProductOnceUnderItsOwnLawAtAPrice() {
        Tender tender = tender(Procedure.OPEN_HOUSE, null);
        assertThatThrownBy(() -> tender.addLot(lot("1", AMBULANT, AMBULANT), MARKET))
                .isInstanceOf(LotProductTwice.class);
        assertThatThrownBy(() -> tender.addLot(lot("1", HOUSEHOLD), MARKET)).isInstanceOf(ProductUnderAnotherLaw.class);
        assertThatThrownBy(() -> tender.addLot(lot("1", CLOSED), MARKET)).isInstanceOf(ProductNotOffered.class);
        NewLot free = new NewLot(
                "1",
                "Gratis",
                LegalDomain.YOUTH,
                NEXT_YEAR,
                List.of(new NewLot.Line(AMBULANT.id(), Money.ZERO)),
                List.of(DUIVEN));
        assertThatThrownBy(() -> tender.addLot(free, MARKET)).isInstanceOf(LotPriceNotPositive.class);
    }

    @Test
    void aLotIsForMunicipalitiesThatTakePartInProcurement() {
        NewLot both =
                new NewLot("1", "Ambulant", LegalDomain.YOUTH, NEXT_YEAR, lines(AMBULANT), List.of(DUIVEN, ROZENDAAL));
        assertThatThrownBy(() -> tender(Procedure.OPEN_HOUSE, null).addLot(both, MARKET))
                .isInstanceOf(MunicipalityNotInProcurement.class)
                .hasMessageContaining("Rozendaal");
    }

    @Test
    void aLotIsClosedOnceAndByItsLastDay() {
        Tender tender = tender(Procedure.OPEN_HOUSE, TODAY);
        Lot lot = tender.addLot(lot("1", AMBULANT), MARKET);
        assertThatThrownBy(() -> lot.close(TODAY)).isInstanceOf(LotNotOpen.class);
        tender.publish(TODAY);
        assertThat(lot.facts().isOpen(TODAY.plusDays(1))).isFalse();
        lot.close(TODAY);
        assertThatThrownBy(() -> lot.close(TODAY)).isInstanceOf(LotNotOpen.class);
    }

    @Test
    void aContractHasTheDaysThatAreLeftOfTheLot() {
        Tender tender = tender(Procedure.OPEN_HOUSE, null);
        LotFacts lot = tender.addLot(lot("1", AMBULANT), MARKET).facts();
        assertThat(lot.contractAwardedOn(TODAY)).isEqualTo(NEXT_YEAR);
        LocalDate midway = LocalDate.of(2027, 6, 15);
        assertThat(lot.contractAwardedOn(midway)).isEqualTo(new Period(midway, NEXT_YEAR.until()));
        assertThat(lot.contractAwardedOn(LocalDate.of(2027, 12, 31)).lastDay()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThatThrownBy(() -> lot.contractAwardedOn(LocalDate.of(2028, 1, 1)))
                .isInstanceOf(AwardTooLate.class);
    }

    private static Tender tender(Procedure procedure, @Nullable LocalDate deadline) {
        return new Tender(Ids.next(), new NewTender("2027-01", "Jeugd", procedure, deadline, "Is ingeschreven."));
    }

    private static NewLot lot(String number, ProductRow... products) {
        return new NewLot(number, "Perceel " + number, LegalDomain.YOUTH, NEXT_YEAR, lines(products), List.of(DUIVEN));
    }

    private static List<NewLot.Line> lines(ProductRow... products) {
        return List.of(products).stream()
                .map(product -> new NewLot.Line(product.id(), Money.ofCents(7980)))
                .toList();
    }

    private static ProductRow product(String code, LegalDomain domain, Period period) {
        return new ProductRow(
                Ids.next(), code, code, code.substring(0, 2), "", Unit.HOUR, FundingVariant.EFFORT, domain, period);
    }

    private static MunicipalityRef municipality(UUID id, String name) {
        return new MunicipalityRef(id, new CbsCode("0226"), name, Period.from(LocalDate.of(1900, 1, 1)));
    }
}
