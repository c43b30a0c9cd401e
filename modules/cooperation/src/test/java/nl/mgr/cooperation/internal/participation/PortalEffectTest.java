package nl.mgr.cooperation.internal.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationOverview.Moment;
import nl.mgr.cooperation.ParticipationOverview.Turn;
import nl.mgr.cooperation.ReviewedChange.Portal;
import nl.mgr.cooperation.SubmoduleRef;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.Period;
import org.junit.jupiter.api.Test;

class PortalEffectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Period SINCE_2017 = Period.from(LocalDate.of(2017, 4, 1));
    private static final Set<String> PRESENT = Set.of("providers", "contracts", "procurement");
    private static final UUID DUIVEN = Ids.next();
    private static final UUID RENKUM = Ids.next();
    private static final UUID MODULE = Ids.next();
    private static final SubmoduleRef BUYING_YOUTH = submodule("Inkoop", LegalDomain.YOUTH, "procurement", "providers");
    private static final SubmoduleRef CONTRACTS_YOUTH =
            submodule("Contractbeheer", LegalDomain.YOUTH, "providers", "contracts");
    private static final SubmoduleRef CONTRACTS_WMO =
            submodule("Contractbeheer", LegalDomain.SOCIAL_SUPPORT, "providers", "contracts");

    @Test
    void leavingOneOfTwoSubmodulesOnlyTakesItsLawAway() {
        Portal portal = leaving(
                List.of(leaves(CONTRACTS_WMO)),
                CONTRACTS_WMO,
                taken(BUYING_YOUTH),
                taken(CONTRACTS_YOUTH),
                taken(CONTRACTS_WMO));

        assertThat(portal.whole()).isEmpty();
        assertThat(portal.part()).containsExactly("providers", "contracts");
    }

    @Test
    void leavingTheLastSubmoduleClosesWhatNothingElseOpens() {
        Portal portal =
                leaving(List.of(leaves(CONTRACTS_WMO)), CONTRACTS_WMO, taken(BUYING_YOUTH), taken(CONTRACTS_WMO));

        assertThat(portal.whole()).containsExactly("contracts");
        assertThat(portal.part()).containsExactly("providers");
    }

    @Test
    void whatIsLeftTogetherDoesNotKeepItOpen() {
        List<ParticipationChange> both = List.of(leaves(CONTRACTS_YOUTH), leaves(CONTRACTS_WMO));

        Portal portal = leaving(both, CONTRACTS_WMO, taken(BUYING_YOUTH), taken(CONTRACTS_YOUTH), taken(CONTRACTS_WMO));

        assertThat(portal.whole()).containsExactly("contracts");
    }

    @Test
    void whatIsJoinedTogetherKeepsItOpen() {
        List<ParticipationChange> swap = List.of(change(CONTRACTS_YOUTH, true), leaves(CONTRACTS_WMO));

        Portal portal = leaving(swap, CONTRACTS_WMO, taken(CONTRACTS_WMO));

        assertThat(portal.whole()).isEmpty();
        assertThat(portal.part()).containsExactly("providers", "contracts");
    }

    @Test
    void joiningOpensWhatWasNotThere() {
        Snapshot snapshot = snapshot(taken(BUYING_YOUTH));
        ParticipationChange join = change(CONTRACTS_YOUTH, true);

        Portal portal = new PortalEffect(snapshot, List.of(join), PRESENT).of(join, CONTRACTS_YOUTH, TODAY);

        assertThat(portal).isEqualTo(new Portal(List.of("contracts"), List.of()));
    }

    @Test
    void aPlanThatIsWithdrawnTouchesNothing() {
        Snapshot.Taken planned = new Snapshot.Taken(
                DUIVEN, CONTRACTS_WMO.id(), Period.from(NEW_YEAR), false, FactState.KNOWN, "besluit");

        assertThat(leaving(List.of(leaves(CONTRACTS_WMO)), CONTRACTS_WMO, planned))
                .isEqualTo(Portal.UNTOUCHED);
    }

    @Test
    void aModuleThatThePlatformDoesNotHaveIsNotTold() {
        SubmoduleRef claims = submodule("Declaraties", LegalDomain.SOCIAL_SUPPORT, "declarations");
        Snapshot snapshot = new Snapshot(members(), List.of(), List.of(offered(claims)), List.of(taken(claims)));
        ParticipationChange leaves = change(claims, false);

        assertThat(new PortalEffect(snapshot, List.of(leaves), PRESENT).of(leaves, claims, TODAY))
                .isEqualTo(Portal.UNTOUCHED);
    }

    @Test
    void aMunicipalityIsToldOfItsOwnChoicesOnly() {
        Snapshot snapshot = snapshot(
                new Snapshot.Taken(
                        DUIVEN,
                        CONTRACTS_WMO.id(),
                        SINCE_2017.endingBefore(NEW_YEAR),
                        true,
                        FactState.KNOWN,
                        "besluit"),
                new Snapshot.Taken(
                        RENKUM,
                        CONTRACTS_YOUTH.id(),
                        SINCE_2017.endingBefore(NEW_YEAR),
                        true,
                        FactState.KNOWN,
                        "besluit"));

        assertThat(leavingOn(NEW_YEAR, Moments.of(snapshot, null))).hasSize(2);
        assertThat(leavingOn(NEW_YEAR, Moments.of(snapshot, DUIVEN)))
                .containsExactly(new Turn("Duiven", "Contractbeheer", "Wmo"));
    }

    private static List<Turn> leavingOn(LocalDate day, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.day().equals(day))
                .flatMap(moment -> moment.leaving().stream())
                .toList();
    }

    private static Portal leaving(List<ParticipationChange> together, SubmoduleRef submodule, Snapshot.Taken... taken) {
        return new PortalEffect(snapshot(taken), together, PRESENT).of(leaves(submodule), submodule, TODAY);
    }

    private static ParticipationChange leaves(SubmoduleRef submodule) {
        return change(submodule, false);
    }

    private static ParticipationChange change(SubmoduleRef submodule, boolean joins) {
        return new ParticipationChange(DUIVEN, submodule.id(), joins, NEW_YEAR);
    }

    private static Snapshot snapshot(Snapshot.Taken... taken) {
        return new Snapshot(
                members(),
                List.of(),
                List.of(offered(BUYING_YOUTH), offered(CONTRACTS_YOUTH), offered(CONTRACTS_WMO)),
                Arrays.asList(taken));
    }

    private static List<Snapshot.Member> members() {
        return List.of(member(DUIVEN, "0226", "Duiven"), member(RENKUM, "0274", "Renkum"));
    }

    private static Snapshot.Member member(UUID id, String code, String name) {
        MunicipalityRef municipality = new MunicipalityRef(id, new CbsCode(code), name, SINCE_2017);
        return new Snapshot.Member(Ids.next(), municipality, SINCE_2017, null, null, 0, 0);
    }

    private static Snapshot.Offered offered(SubmoduleRef submodule) {
        return new Snapshot.Offered(MODULE, submodule, SINCE_2017, 12);
    }

    private static Snapshot.Taken taken(SubmoduleRef submodule) {
        return new Snapshot.Taken(DUIVEN, submodule.id(), SINCE_2017, false, FactState.ASSUMED, "aanname");
    }

    private static SubmoduleRef submodule(String module, LegalDomain domain, String... opens) {
        return new SubmoduleRef(
                Ids.next(), module, domain == LegalDomain.SOCIAL_SUPPORT ? "Wmo" : "Jeugd", domain, List.of(opens));
    }
}
