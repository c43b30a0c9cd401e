package nl.mgr.cooperation.it;

import static nl.mgr.cooperation.it.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.mgr.cooperation.AlreadyTakesPart;
import nl.mgr.cooperation.Bodies;
import nl.mgr.cooperation.Bodies.Body;
import nl.mgr.cooperation.Bodies.BodyTerms;
import nl.mgr.cooperation.Bodies.Role;
import nl.mgr.cooperation.Bodies.SeatTerms;
import nl.mgr.cooperation.Bodies.Voting;
import nl.mgr.cooperation.CooperationRef;
import nl.mgr.cooperation.Cooperations;
import nl.mgr.cooperation.Decision;
import nl.mgr.cooperation.DecisionNotAdopted;
import nl.mgr.cooperation.Decisions;
import nl.mgr.cooperation.Decisions.Details;
import nl.mgr.cooperation.Decisions.Outcome;
import nl.mgr.cooperation.Decisions.Taken;
import nl.mgr.cooperation.ExportDue;
import nl.mgr.cooperation.FactState;
import nl.mgr.cooperation.FrozenExports;
import nl.mgr.cooperation.FrozenExports.FileKind;
import nl.mgr.cooperation.FrozenExports.FrozenExport;
import nl.mgr.cooperation.FrozenExports.KeptFile;
import nl.mgr.cooperation.LegalForm;
import nl.mgr.cooperation.Meetings;
import nl.mgr.cooperation.Meetings.Asked;
import nl.mgr.cooperation.Meetings.ItemTerms;
import nl.mgr.cooperation.Meetings.MeetingTerms;
import nl.mgr.cooperation.Meetings.Ruling;
import nl.mgr.cooperation.Meetings.Vote;
import nl.mgr.cooperation.Municipalities;
import nl.mgr.cooperation.MunicipalityRef;
import nl.mgr.cooperation.NewCooperation;
import nl.mgr.cooperation.NewModule;
import nl.mgr.cooperation.NewMunicipality;
import nl.mgr.cooperation.NewParticipant;
import nl.mgr.cooperation.NotAParticipantThen;
import nl.mgr.cooperation.ParticipationChange;
import nl.mgr.cooperation.ParticipationDesk;
import nl.mgr.cooperation.ParticipationEnded;
import nl.mgr.cooperation.ParticipationOverview;
import nl.mgr.cooperation.Participations;
import nl.mgr.cooperation.SeatTaken;
import nl.mgr.cooperation.VoteOfNonMember;
import nl.mgr.cooperation.internal.export.DueExports;
import nl.mgr.kernel.Actor;
import nl.mgr.kernel.ActorKind;
import nl.mgr.kernel.CbsCode;
import nl.mgr.kernel.Database;
import nl.mgr.kernel.DomainEvents;
import nl.mgr.kernel.FailedMessages;
import nl.mgr.kernel.Ids;
import nl.mgr.kernel.LegalDomain;
import nl.mgr.kernel.ListQuery;
import nl.mgr.kernel.ModuleAccess;
import nl.mgr.kernel.NotFound;
import nl.mgr.kernel.ParticipationSource;
import nl.mgr.kernel.Period;
import nl.mgr.kernel.test.ModuleArchive;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Participation on a real database: what the service refuses, the database refuses too. */
@ExtendWith(ArquillianExtension.class)
public class CooperationIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String BOARD = "Algemeen bestuur";

    @Inject
    private Cooperations cooperations;

    @Inject
    private Municipalities municipalities;

    @Inject
    private ParticipationDesk desk;

    @Inject
    private Bodies bodies;

    @Inject
    private Meetings meetings;

    @Inject
    private Decisions decisions;

    @Inject
    private Participations participations;

    @Inject
    private ParticipationSource gate;

    @Inject
    private Database database;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private FrozenExports exports;

    @Inject
    private FailedMessages failures;

    @Inject
    private DomainEvents events;

    @Inject
    private DueExports due;

    @Inject
    private ParticipationHistories histories;

    @Inject
    private SuccessorGoesOn successor;

    private Actor staff = Actor.system(null, "test");
    private UUID municipality = Ids.next();
    private UUID submodule = Ids.next();

    @Deployment
    public static WebArchive portal() {
        return ModuleArchive.of("cooperation")
                .addClasses(DecisionsKept.class, ParticipationHistories.class, DayCalendar.class, SuccessorGoesOn.class)
                .addClass(Acting.class);
    }

    /** A cooperation with one municipality and one module, of its own for each test. */
    @BeforeEach
    void region() {
        int number = COUNT.incrementAndGet();
        CbsCode code = new CbsCode("90%02d".formatted(number));
        LocalDate founded = LocalDate.of(2017, 1, 1);
        as(Actor.system(null, "test"), () -> {
            municipalities.register(List.of(new NewMunicipality(code, "Proefdorp " + number, founded, "test")));
            return cooperations.found(new NewCooperation(
                    "proef-" + number,
                    "Proefregio " + number,
                    "Proef",
                    LegalForm.MODULAR_ARRANGEMENT,
                    null,
                    Period.from(founded),
                    "test"));
        });
        CooperationRef cooperation = as(Actor.system(null, "test"), () -> cooperations.all().stream()
                .filter(each -> each.code().equals("proef-" + number))
                .findFirst()
                .orElseThrow());
        staff = Actor.system(cooperation.id(), "test");
        municipality = as(
                staff,
                () -> municipalities.byCode(code).map(MunicipalityRef::id).orElseThrow());
        as(staff, () -> cooperations.admit(new NewParticipant(municipality, founded, FactState.KNOWN, "test", 0, 0)));
        as(
                staff,
                () -> cooperations.offer(new NewModule(
                        "Contractbeheer",
                        List.of("contracts"),
                        Period.from(founded),
                        0,
                        1,
                        List.of(new NewModule.NewSubmodule(
                                "Jeugd", LegalDomain.of("jeugd"), null, Period.from(founded), 1)))));
        ParticipationOverview overview = as(staff, () -> desk.overview(today()));
        submodule = overview.modules().get(0).lines().get(0).submodule().id();
    }

    @Test
    void theDatabaseTakesNoOverlapEvenPastTheService() {
        insert(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        insert(LocalDate.of(2021, 1, 1), null);
        assertThatThrownBy(() -> insert(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1)))
                .hasStackTraceContaining("conflicting key value violates exclusion constraint");
        assertThatThrownBy(() -> insert(LocalDate.of(2030, 1, 1), null))
                .hasStackTraceContaining("conflicting key value violates exclusion constraint");
    }

    @Test
    void joiningTwiceIsRefusedAndChangesNothing() {
        decide(true, today());
        assertThatThrownBy(() -> decide(true, today().plusDays(30)))
                .hasStackTraceContaining(AlreadyTakesPart.class.getSimpleName());
        assertThat(count()).isOne();
    }

    @Test
    void leavingFromAFutureDateChangesNothingUntilThen() {
        LocalDate end = today().plusDays(10);
        decide(true, today());
        decide(false, end);
        assertThat(takesPart(end.minusDays(1))).isTrue();
        assertThat(takesPart(end)).isFalse();
        assertThat(opens(end.minusDays(1))).isTrue();
        assertThat(opens(end)).isFalse();
        assertThat(count()).isOne();
    }

    @Test
    void aDecisionOfWhichOneChangeIsRefusedMakesNone() {
        decide(true, today());
        List<ParticipationChange> both = List.of(
                new ParticipationChange(municipality, submodule, false, today().plusDays(5)),
                new ParticipationChange(municipality, submodule, true, today().plusDays(1)));
        assertThatThrownBy(() -> as(staff, () -> {
                    desk.decide(both, decision());
                    return both;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(takesPart(today().plusDays(6))).isTrue();
    }

    @Test
    void anotherCooperationSeesNothingOfIt() {
        decide(true, today());
        Actor elsewhere = Actor.system(Ids.next(), "test");
        assertThat(as(
                        elsewhere,
                        () -> inTransaction(() -> database.number(
                                "select count(*) as total from cooperation.participation where municipality_id = ?",
                                municipality))))
                .isZero();
    }

    @Test
    void whoLeavesKeepsItsOwnRowsInOneDocumentOfTwoFilesHoweverOftenItIsTried() throws Exception {
        insert(LocalDate.of(2020, 1, 1), null);
        UUID neighbour = neighbour("KANARIE-BUREN");
        DecisionsKept.FAILS.set(true);
        decide(false, today(), "AB-VERTREK");
        Awaitility.await("the failure that administrators see")
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(staff, () -> failures.find(new ListQuery(0, 10, null, false, Map.of()))
                                .rows())
                        .stream()
                        .anyMatch(message -> message.event().equals("ExportDue")
                                && message.failure().contains("fails on demand")));
        assertThat(kept(staff, municipality)).isEmpty();

        DecisionsKept.FAILS.set(false);
        Awaitility.await("the document, tried again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !kept(staff, municipality).isEmpty());
        FrozenExport document = kept(leaver(municipality), municipality).get(0);
        assertThat(document.lastDay()).isEqualTo(today().minusDays(1));
        assertThat(document.files()).extracting(KeptFile::kind).containsExactly(FileKind.PDF, FileKind.XLSX);
        for (KeptFile file : document.files()) {
            byte[] bytes = bytes(leaver(municipality), file.id());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(file.sha256());
            assertThat((long) bytes.length).isEqualTo(file.size());
            String text = file.kind() == FileKind.PDF ? pdf(bytes) : xlsx(bytes);
            assertThat(text)
                    .contains("AB-VERTREK")
                    .contains("[contracts:jeugd]")
                    .doesNotContain("KANARIE-BUREN");
            assertThatThrownBy(() -> bytes(leaver(neighbour), file.id()))
                    .hasStackTraceContaining(NotFound.class.getSimpleName());
        }
        assertThat(pdf(bytes(staff, document.files().get(0).id())))
                .contains(document.files().get(1).sha256());
        assertThat(kept(leaver(neighbour), municipality)).isEmpty();

        UUID participation = as(
                staff,
                () -> inTransaction(() -> database.first(
                                "select id from cooperation.participation where municipality_id = ?",
                                row -> row.uuid("id"),
                                municipality)
                        .orElseThrow()));
        as(
                staff,
                () -> inTransaction(() -> {
                    events.publish(new ParticipationEnded(
                            staff.requireCooperation(), municipality, submodule, participation, today()));
                    return true;
                }));
        as(
                staff,
                () -> inTransaction(() -> {
                    events.publish(new ExportDue(participation));
                    return true;
                }));
        Awaitility.await("both messages, told again")
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(
                        staff,
                        () -> inTransaction(() -> database.number(
                                        "select count(*) as total from kernel.outbox where delivered_at is null"))
                                == 0));
        assertThat(kept(staff, municipality)).containsExactly(document);
    }

    @Test
    void whoLeavesLaterHasNothingToKeepYet() {
        insert(LocalDate.of(2020, 1, 1), null);
        decide(false, today().plusDays(1), "AB-LATER");
        as(staff, () -> {
            due.tell();
            return true;
        });
        assertThat(as(
                        staff,
                        () -> inTransaction(() -> database.number(
                                "select count(*) as total from cooperation.export_due where municipality_id = ?",
                                municipality))))
                .isZero();
    }

    /** Another municipality of the region, with a decision of its own. */
    private UUID neighbour(String decision) {
        CbsCode code = new CbsCode("91%02d".formatted(COUNT.get()));
        LocalDate founded = LocalDate.of(2017, 1, 1);
        as(Actor.system(null, "test"), () -> {
            municipalities.register(List.of(new NewMunicipality(code, "Buurdorp " + COUNT.get(), founded, "test")));
            return code;
        });
        UUID id = as(
                staff,
                () -> municipalities.byCode(code).map(MunicipalityRef::id).orElseThrow());
        as(staff, () -> cooperations.admit(new NewParticipant(id, founded, FactState.KNOWN, "test", 0, 1)));
        as(staff, () -> {
            desk.decide(
                    List.of(new ParticipationChange(id, submodule, true, today())),
                    new Decision("algemeen bestuur", today(), decision, true));
            return decision;
        });
        return id;
    }

    private Actor leaver(UUID id) {
        return new Actor(
                ActorKind.MUNICIPALITY,
                null,
                "test",
                null,
                staff.cooperationId(),
                id,
                List.of(id),
                null,
                ModuleAccess.NONE,
                Set.of("cooperation.export.view"));
    }

    private List<FrozenExport> kept(Actor actor, UUID id) {
        return as(actor, () -> exports.of(id));
    }

    private byte[] bytes(Actor actor, UUID file) {
        return as(actor, () -> exports.content(file).bytes());
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String xlsx(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell ->
                                text.append(cell == null ? "" : cell.getText()).append('\n')));
            }
        }
        return text.toString();
    }

    /** The decision that is named is the one of the meeting: what rests on it stands on its page. */
    @Test
    void participationRestsOnWhatABodyAdopted() {
        Taken rejected = as(staff, () -> decisions.get(said(Outcome.REJECTED)).taken());
        assertThatThrownBy(() -> decide(true, today(), rejected.number()))
                .isInstanceOfSatisfying(DecisionNotAdopted.class, refusal -> assertThat(refusal.values())
                        .containsExactly(rejected.number(), BOARD));
        assertThat(takesPart(today())).isFalse();
        UUID decision = as(staff, () -> said(Outcome.ADOPTED));
        decide(true, today(), as(staff, () -> decisions.get(decision).taken().number()));
        Details adopted = as(staff, () -> decisions.get(decision));
        assertThat(adopted.intact()).isTrue();
        assertThat(adopted.changes()).singleElement().satisfies(change -> assertThat(change.decision())
                .isEqualTo(adopted.taken().id()));
        assertThat(takesPart(today())).isTrue();
        assertThat(as(staff, () -> decisions.find(ListQuery.firstPage(10)).rows()))
                .extracting(Taken::number)
                .containsExactly("AB-" + today().getYear() + "-002", "AB-" + today().getYear() + "-001");
    }

    /** In a body of a module the vote comes and goes with participation in it. */
    @Test
    void theOptInDecidesOnTheVote() {
        UUID body = as(staff, () -> {
            UUID module = bodies.modules().get(0).id();
            UUID of = bodies.found(new BodyTerms(
                    "BC", "Commissie", Role.DECIDES, Voting.ONE_EACH, null, null, 50, module, FactState.KNOWN, "test"));
            bodies.seat(of, seat(LocalDate.of(2017, 1, 1)));
            return of;
        });
        assertThat(as(staff, () -> bodies.voters(body, today()))).isEmpty();
        decide(true, today());
        decide(false, today().plusDays(10), "AB-2");
        assertThat(as(staff, () -> bodies.voters(body, today()))).hasSize(1);
        assertThat(as(staff, () -> bodies.voters(body, today().plusDays(9)))).hasSize(1);
        assertThat(as(staff, () -> bodies.voters(body, today().plusDays(10)))).isEmpty();
        assertThatThrownBy(() -> as(staff, () -> bodies.seat(body, seat(today()))))
                .isInstanceOf(SeatTaken.class);
        assertThatThrownBy(() -> as(staff, () -> bodies.seat(body, seat(LocalDate.of(2016, 12, 31)))))
                .isInstanceOf(NotAParticipantThen.class);
    }

    /** On what is about one submodule nobody else votes, whatever seat it has. */
    @Test
    void whoTakesPartVotesOnWhatItConcerns() {
        UUID item = as(staff, () -> onAgenda(new ItemTerms("Tarieven", Asked.DECISION, "", submodule)));
        Ruling vote = new Ruling(null, "Zo besloten.", Map.of(municipality, Vote.FOR));
        assertThat(as(staff, () -> meetings.voters(item))).isEmpty();
        assertThatThrownBy(() -> as(staff, () -> meetings.decide(item, vote)))
                .isInstanceOfSatisfying(VoteOfNonMember.class, refusal -> assertThat(
                                String.valueOf(refusal.values().get(0)))
                        .startsWith("Proefdorp"));
        decide(true, today());
        assertThat(as(staff, () -> meetings.voters(item))).hasSize(1);
        UUID decision = as(staff, () -> meetings.decide(item, vote));
        assertThat(as(staff, () -> decisions.get(decision).taken().outcome())).isEqualTo(Outcome.ADOPTED);
    }

    private SeatTerms seat(LocalDate from) {
        return new SeatTerms(municipality, "Lid", Bodies.Function.MEMBER, true, Period.from(from));
    }

    private UUID said(Outcome outcome) {
        UUID item = onAgenda(ItemTerms.ofAll("Deelname", Asked.DECISION, ""));
        return meetings.decide(item, new Ruling(outcome, "Zo besloten.", Map.of()));
    }

    /** A meeting of today about one thing, in a board that is founded when it is first needed. */
    private UUID onAgenda(ItemTerms terms) {
        UUID board = bodies.all().stream().findFirst().map(Body::id).orElseGet(() -> {
            UUID founded = bodies.found(BodyTerms.deciding("AB", BOARD, "test"));
            bodies.seat(founded, seat(LocalDate.of(2017, 1, 1)));
            return founded;
        });
        String hour = "%02d:00".formatted(8 + COUNT.incrementAndGet() % 10);
        UUID meeting = meetings.plan(board, new MeetingTerms(today(), hour, "23:00", ""));
        UUID item = meetings.addItem(meeting, terms);
        meetings.call(meeting);
        meetings.attend(meeting, Set.of(municipality));
        return item;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Decision decision() {
        return new Decision("algemeen bestuur", today(), "AB-1", true);
    }

    private void decide(boolean joins, LocalDate effective) {
        decide(joins, effective, "AB-1");
    }

    private void decide(boolean joins, LocalDate effective, String number) {
        as(staff, () -> {
            desk.decide(
                    List.of(new ParticipationChange(municipality, submodule, joins, effective)),
                    new Decision("algemeen bestuur", today(), number, true));
            return effective;
        });
    }

    private boolean takesPart(LocalDate day) {
        return as(staff, () -> participations.takesPart(municipality, "contracts", LegalDomain.of("jeugd"), day));
    }

    private boolean opens(LocalDate day) {
        return as(Actor.authentication(), () -> gate.takesPart(staff.requireCooperation(), municipality, day)
                .takesPart("contracts", LegalDomain.of("jeugd")));
    }

    private long count() {
        return as(
                staff,
                () -> inTransaction(() -> database.number(
                        "select count(*) as total from cooperation.participation where municipality_id = ?",
                        municipality)));
    }

    private void insert(LocalDate from, @Nullable LocalDate until) {
        as(staff, () -> inTransaction(() -> database.update("""
                insert into cooperation.participation
                  (id, cooperation_id, participant_id, municipality_id, submodule_id, valid_from, valid_until, state, source)
                select ?, p.cooperation_id, p.id, p.municipality_id, ?, ?, ?, 'known', 'test'
                from cooperation.participant p where p.municipality_id = ?""", Ids.next(), submodule, from, until, municipality)));
    }

    @Test
    void whatIsToldOfAnyDayEqualsACalendarOfDays() {
        histories.equalACalendarOfDays();
    }

    @Test
    void whatASuccessorGoesOnWithIsToldAndPassesOnce() {
        successor.tellsWhatIsLeft();
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
