package nl.mgr.contracts.internal.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.mgr.contracts.AmendmentByOnePerson;
import nl.mgr.contracts.AmendmentChangeTwice;
import nl.mgr.contracts.AmendmentChangesNothing;
import nl.mgr.contracts.AmendmentDecided;
import nl.mgr.contracts.AmendmentEmpty;
import nl.mgr.contracts.AmendmentNotYours;
import nl.mgr.contracts.AmendmentOutsideContract;
import nl.mgr.contracts.AmendmentOvertaken;
import nl.mgr.contracts.AmendmentStands;
import nl.mgr.contracts.AmendmentWaits;
import nl.mgr.contracts.Amendments.Kind;
import nl.mgr.contracts.Amendments.Party;
import nl.mgr.contracts.Amendments.Reason;
import nl.mgr.contracts.Amendments.Signature;
import nl.mgr.contracts.Amendments.Status;
import nl.mgr.contracts.Amendments.Terms;
import nl.mgr.contracts.AuthorityMissing;
import nl.mgr.contracts.ConsentReasonMissing;
import nl.mgr.contracts.SignatureIncomplete;
import nl.mgr.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmendmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID DUIVEN_ID = UUID.randomUUID();
    private static final UUID PROPOSER = UUID.randomUUID();
    private static final UUID MANAGER = UUID.randomUUID();

    private static final Seat PROVIDER = new Seat(Party.PROVIDER, null, "Zorg 17");
    private static final Seat DUIVEN = new Seat(Party.MUNICIPALITY, DUIVEN_ID, "Duiven");
    private static final Seat DOESBURG = new Seat(Party.MUNICIPALITY, UUID.randomUUID(), "Doesburg");
    private static final Seat COOPERATION = new Seat(Party.COOPERATION, null, "De samenwerking");
    private static final Signature SIGNATURE = new Signature("J. Jansen", "directeur", "Ik mag tekenen");

    private static Terms terms(LocalDate effective) {
        return new Terms(Reason.TARIFF, "Hoger tarief", "Afgesproken", effective, true);
    }

    private static Amendment.Contract contract() {
        return new Amendment.Contract(UUID.randomUUID(), "J-1", UUID.randomUUID(), FIRST);
    }

    private static Amendment draft() {
        return new Amendment(contract(), 3, terms(DAY));
    }

    private static Amendment.Changing change() {
        return new Amendment.Changing(Kind.TARIFF, LINE, DUIVEN_ID, "45A03, Duiven");
    }

    /** Put before the provider, the municipalities named and the cooperation. */
    private static Amendment proposed(Seat... municipalities) {
        List<Seat> seats = new ArrayList<>(List.of(PROVIDER));
        seats.addAll(List.of(municipalities));
        seats.add(COOPERATION);
        return new Amendment(
                contract(),
                new Amendment.Kept(UUID.randomUUID(), 3, terms(DAY), Status.PROPOSED, PROPOSER),
                List.of(change()),
                seats,
                List.of());
    }

    private static Decision agrees(Seat seat, @Nullable UUID person) {
        return new Decision(seat, true, SIGNATURE, "", person);
    }

    private static Decision refuses(Seat seat) {
        return new Decision(seat, false, SIGNATURE, "Te laag", null);
    }

    @Test
    void itTakesEffectWhileItsContractHolds() {
        assertThatThrownBy(() -> new Amendment(contract(), 1, terms(FIRST.minusDays(1))))
                .isInstanceOf(AmendmentOutsideContract.class);
        Amendment onTheFirstDay = new Amendment(contract(), 1, terms(FIRST));
        assertThatThrownBy(() -> onTheFirstDay.change(terms(FIRST.minusDays(1))))
                .isInstanceOf(AmendmentOutsideContract.class);
        assertThat(onTheFirstDay.terms().effective()).isEqualTo(FIRST);
    }

    @Test
    void theSameIsChangedOnce() {
        Amendment draft = draft();
        draft.add(change());
        assertThatThrownBy(() -> draft.add(change())).isInstanceOf(AmendmentChangeTwice.class);
        draft.add(new Amendment.Changing(Kind.TARIFF, LINE, DOESBURG.municipality(), "45A03, Doesburg"));
        draft.add(new Amendment.Changing(Kind.END, null, null, "J-1"));
        assertThatThrownBy(() -> draft.add(new Amendment.Changing(Kind.END, null, null, "J-1")))
                .isInstanceOf(AmendmentChangeTwice.class);
        draft.add(new Amendment.Changing(Kind.TEXT, null, null, "J-1"));
        assertThatThrownBy(() -> draft.add(new Amendment.Changing(Kind.TEXT, null, null, "J-1")))
                .as("the text of the contract is another thing than its last day, but changes once too")
                .isInstanceOf(AmendmentChangeTwice.class);
    }

    @Test
    void nothingIsPutBeforeNobody() {
        Amendment draft = draft();
        assertThatThrownBy(() -> draft.propose(PROPOSER)).isInstanceOf(AmendmentEmpty.class);
        assertThat(draft.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void whatWasPutBeforeThePartiesDoesNotChange() {
        Amendment draft = draft();
        draft.add(change());
        draft.propose(PROPOSER);
        assertThat(draft.status()).isEqualTo(Status.PROPOSED);
        assertThatThrownBy(() -> draft.add(new Amendment.Changing(Kind.END, null, null, "J-1")))
                .isInstanceOf(AmendmentStands.class);
        assertThatThrownBy(draft::drop).isInstanceOf(AmendmentStands.class);
        assertThatThrownBy(() -> draft.change(terms(DAY))).isInstanceOf(AmendmentStands.class);
        assertThatThrownBy(() -> draft.propose(PROPOSER)).isInstanceOf(AmendmentStands.class);
    }

    @Test
    void itIsSignedWhenTheCooperationAgreesAfterAllOthers() {
        Amendment amendment = proposed(DUIVEN, DOESBURG);
        amendment.decide(agrees(PROVIDER, null));
        amendment.decide(agrees(DOESBURG, null));
        assertThat(amendment.status()).isEqualTo(Status.PROPOSED);
        assertThatThrownBy(() -> amendment.decide(agrees(COOPERATION, MANAGER)))
                .isInstanceOf(AmendmentWaits.class)
                .hasMessageContaining("Duiven")
                .hasMessageNotContaining("Doesburg");
        amendment.decide(agrees(DUIVEN, null));
        amendment.decide(agrees(COOPERATION, MANAGER));
        assertThat(amendment.status()).isEqualTo(Status.SIGNED);
    }

    @Test
    void forTheCooperationSignsAnotherThanWhoProposed() {
        Amendment amendment = proposed();
        amendment.decide(agrees(PROVIDER, null));
        assertThatThrownBy(() -> amendment.decide(agrees(COOPERATION, PROPOSER)))
                .isInstanceOf(AmendmentByOnePerson.class);
        assertThatThrownBy(() -> amendment.decide(agrees(COOPERATION, null))).isInstanceOf(AmendmentByOnePerson.class);
        assertThat(amendment.status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void aPartyDecidesOnceAndOnlyWhoIsAsked() {
        Amendment amendment = proposed(DUIVEN);
        amendment.decide(agrees(DUIVEN, null));
        assertThatThrownBy(() -> amendment.decide(agrees(DUIVEN, null))).isInstanceOf(AmendmentDecided.class);
        assertThatThrownBy(() -> amendment.decide(refuses(DUIVEN))).isInstanceOf(AmendmentDecided.class);
        assertThatThrownBy(() -> amendment.decide(agrees(DOESBURG, null))).isInstanceOf(AmendmentNotYours.class);
    }

    @Test
    void aRefusalEndsItForAll() {
        Amendment amendment = proposed(DUIVEN);
        amendment.decide(agrees(PROVIDER, null));
        amendment.decide(refuses(DUIVEN));
        assertThat(amendment.status()).isEqualTo(Status.REFUSED);
        assertThatThrownBy(() -> amendment.decide(agrees(COOPERATION, MANAGER))).isInstanceOf(AmendmentStands.class);
        assertThatThrownBy(amendment::withdraw).isInstanceOf(AmendmentStands.class);
    }

    @Test
    void itIsWithdrawnUntilItIsSigned() {
        Amendment amendment = proposed();
        amendment.withdraw();
        assertThat(amendment.status()).isEqualTo(Status.WITHDRAWN);
        assertThatThrownBy(() -> amendment.decide(agrees(PROVIDER, null))).isInstanceOf(AmendmentStands.class);

        Amendment signed = proposed();
        signed.decide(agrees(PROVIDER, null));
        signed.decide(agrees(COOPERATION, MANAGER));
        assertThatThrownBy(signed::withdraw).isInstanceOf(AmendmentStands.class);
    }

    @Test
    void aSignatureHasANameAFunctionAndAuthority() {
        assertThatThrownBy(() -> signed(new Signature(" ", "directeur", "Ik mag"), ""))
                .isInstanceOf(SignatureIncomplete.class);
        assertThatThrownBy(() -> signed(new Signature("J.", "", "Ik mag"), "")).isInstanceOf(SignatureIncomplete.class);
        assertThatThrownBy(() -> signed(new Signature("J".repeat(201), "directeur", "Ik mag"), ""))
                .isInstanceOf(SignatureIncomplete.class);
        assertThatThrownBy(() -> signed(new Signature("J.", "directeur", " "), ""))
                .isInstanceOf(AuthorityMissing.class);
        assertThatThrownBy(() -> new Decision(PROVIDER, false, SIGNATURE, " ", null))
                .isInstanceOf(ConsentReasonMissing.class);
        assertThatThrownBy(() -> new Decision(PROVIDER, false, SIGNATURE, "x".repeat(1001), null))
                .isInstanceOf(ConsentReasonMissing.class);
        assertThat(signed(new Signature(" J. ", " directeur ", "Ik mag"), "").signature())
                .isEqualTo(new Signature("J.", "directeur", "Ik mag"));
    }

    private static Decision signed(Signature signature, String reason) {
        return new Decision(PROVIDER, true, signature, reason, null);
    }

    private static Fact tariff(long then, long now, long wanted) {
        return new Fact(
                UUID.randomUUID(),
                Kind.TARIFF,
                LINE,
                "45A03 Ambulant",
                null,
                DUIVEN_ID,
                "Duiven",
                null,
                true,
                new Fact.Values(Money.ofCents(then), null, null),
                new Fact.Values(Money.ofCents(now), null, null),
                new Fact.Values(Money.ofCents(wanted), null, null));
    }

    @Test
    void aChangeChangesSomethingAndFitsWhatWasPutBeforeTheParties() {
        assertThatThrownBy(() -> tariff(100, 110, 110).requireNew("J-1"))
                .isInstanceOf(AmendmentChangesNothing.class)
                .hasMessageContaining("45A03 Ambulant, Duiven");
        tariff(100, 100, 110).requireNew("J-1");
        tariff(100, 100, 110).requireSame(3, "J-1");
        assertThatThrownBy(() -> tariff(100, 105, 110).requireSame(3, "J-1"))
                .isInstanceOf(AmendmentOvertaken.class)
                .hasMessageContaining("45A03 Ambulant, Duiven");
    }

    @Test
    void theHashIsOverEverythingThatWasPutBeforeTheParties() {
        Amendment amendment = proposed();
        List<Fact> facts = List.of(tariff(100, 100, 110));
        String seal = AmendmentBook.seal(amendment, facts);
        assertThat(AmendmentBook.seal(amendment, List.of(tariff(100, 999, 110))))
                .as("what is there now is not part of it")
                .isEqualTo(seal);
        assertThat(AmendmentBook.seal(amendment, List.of(tariff(101, 100, 110))))
                .isNotEqualTo(seal);
        assertThat(AmendmentBook.seal(amendment, List.of(tariff(100, 100, 111))))
                .isNotEqualTo(seal);
        assertThat(AmendmentBook.seal(draft(), List.of())).isNotEqualTo(seal);
    }
}
