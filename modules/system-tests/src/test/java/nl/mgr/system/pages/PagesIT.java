package nl.mgr.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import nl.mgr.system.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address in the modules' registries, opened by somebody who may: no finding of axe, no script error, nothing wider
 * than the window. At a desk in each build; on all widths and in both colour schemes in the proof, and in each build for
 * one page per template.
 */
class PagesIT {

    private static final int DESK = 1280;
    private static final List<Integer> WIDTHS = List.of(390, 768, DESK);
    private static final Set<String> ONE_PER_TEMPLATE = Set.of("/account/inloggen", "/vandaag");

    /** Addresses without a page of their own: they lead on, answer a machine, or need a token or a password just given. */
    private static final Set<String> NO_PAGE = Set.of(
            "/",
            "/index",
            "/index.xhtml",
            "/gereed",
            "/.well-known/security.txt",
            "/account/uitloggen",
            "/account/uitgelogd",
            "/account/eerste-beheerder",
            "/account/code",
            "/account/vastmaken",
            "/account/aangemeld",
            "/account/naar-organisatie",
            "/account/welkom",
            "/account/mailadres",
            "/account/meldingen-stroom");

    /** Answers that are put into a page by its script. */
    private static final Set<String> PIECES = Set.of("/zoek-snel");

    /** What is as it should be is not listed: on a long table that takes longer than finding it out. */
    private static final AxeRunOptions VIOLATIONS_ONLY = new AxeRunOptions();

    static {
        VIOLATIONS_ONLY.setResultTypes(List.of("violations"));
    }

    private static SiteWalk site;

    /** Far enough ahead that nobody tries it again while the pages are looked at. */
    private static final String FAILED_MESSAGE = """
            insert into kernel.outbox
              (id, listener, event, payload, cooperation_id, cause, created_at, due_at, attempts, failure)
            select ?::uuid, 'sample', 'SampleEvent', '{}', id, 'sample', now(), now() + interval '9 years', 3,
                   'The other side does not answer.'
            from cooperation.cooperation where code = 'mgr-sdcg'
            """;

    private static final String FAILED_MAIL = """
        insert into platform.mail (id, cooperation_id, person_id, address, kind, version, language, subject, message_id,
          cause, state, tries, created_at, due_at, ended_at, failure)
        select ?::uuid, cooperation.id, person.id, 'iemand@regio.example', 'melding', 1, 'nl', 'Een melding', '<1@sample>',
               'sample', 'failed', 3, now(), now(), now(), '554 5.6.0 no'
        from cooperation.cooperation, platform.person
        where code = 'mgr-sdcg' and login_name = 'beheerder@mgr-sdcg'
        """;

    private static final List<String> REFUSED_IMPORT = List.of("""
        insert into platform.import_run (id, cooperation_id, kind, file_name, size, sha256, state, row_count, fault_count,
          made_at, made_by, ended_at)
        select ?::uuid, id, 'aanbieders', 'aanbieders.csv', 8, repeat('0', 64), 'refused', 1, 1, now(), 'sample', now()
        from cooperation.cooperation where code = 'mgr-sdcg'
        """, """
        insert into platform.import_file (run_id, cooperation_id, content)
        select id, cooperation_id, 'kvk;naam' from platform.import_run where id = ?::uuid
        """, """
        insert into platform.import_fault (id, cooperation_id, run_id, row_number, column_name, value, module, rule, words)
        select id, cooperation_id, id, 2, 'naam', '', 'platform', 'emptyCell', '{}' from platform.import_run where id = ?::uuid
        """);

    private static final String KEY = """
        insert into platform.api_key (id, cooperation_id, organisation_id, name, hint, hash, scopes, made_at, made_by,
          made_by_id, last_day)
        select ?::uuid, m.cooperation_id, m.organisation_id, 'Rapportage', 'mgr_0a1b2c…', 'sample', '{gemeenten-lezen}',
               now(), 'sample', p.id, date '2027-06-30'
        from platform.membership m join platform.person p on p.id = m.person_id
        where p.login_name = 'beheerder@mgr-sdcg'
        """;

    /** Each status has pages of its own, and few links lead to some. */
    private static final String OF_EACH_STATUS = """
        select distinct on (contract.status) '/contracten/contract?id=' || contract.id
        from contracts.contract join cooperation.cooperation on cooperation.id = contract.cooperation_id
        where cooperation.code = 'mgr-sdcg' order by contract.status, contract.id""";

    private static final String OF_TENDERS = """
        select distinct on (tender.published_on is null) '/inkoop/aanbesteding?id=' || tender.id
        from procurement.tender join cooperation.cooperation on cooperation.id = tender.cooperation_id
        where cooperation.code = 'mgr-sdcg' order by tender.published_on is null, tender.id""";

    /** Where a question or the choice of a year leads, which a walk along links does not make. */
    private static final List<String> FOUND_BY_ASKING = List.of("/hulp?pagina=/werk", "/samenwerking/notas?jaar=2027");

    /** Where an administrator comes last: after as many pages as one walk opens. */
    private static final List<String> AT_THE_END = List.of("/account/berichten", "/account/bewaartermijn?soort=letter");

    /** Lists of which there are few, and meetings that can still change. */
    private static final String OF_LISTS = """
        select '/account/vernietigingslijst?id=' || list.id
        from platform.destruction_list list join cooperation.cooperation on cooperation.id = list.cooperation_id
        where cooperation.code = 'mgr-sdcg' order by list.id limit 1""";

    private static final String OF_MEETINGS = """
        select '/samenwerking/vergadering?id=' || meeting.id
        from cooperation.meeting join cooperation.cooperation on cooperation.id = meeting.cooperation_id
        where cooperation.code = 'mgr-sdcg' and meeting.status = 'uitgenodigd' order by meeting.held_on desc""";

    /** Only a draft takes exceptions. */
    private static final String OF_INDEXATIONS = """
        select distinct on (run.status) '/contracten/indexatie?id=' || run.id
        from contracts.indexation_run run join cooperation.cooperation on cooperation.id = run.cooperation_id
        where cooperation.code = 'mgr-sdcg' order by run.status, run.id""";

    /** What can be done about a check, an amendment, social return, an obligation or a line depends on how far it is. */
    private static final String OF_STEPS = """
        select distinct on (plan.status, plan.sample_size is null) '/contracten/controle?id=' || plan.id
        from contracts.control_plan plan join cooperation.cooperation on cooperation.id = plan.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (amendment.status) '/contracten/addendum?id=' || amendment.id
        from contracts.amendment join cooperation.cooperation on cooperation.id = amendment.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (due.status) '/contracten/social-return-jaar?id=' || due.id
        from contracts.social_return due join cooperation.cooperation on cooperation.id = due.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (day.state) '/contracten/verplichting-dag?id=' || day.id
        from contracts.obligation_due day join cooperation.cooperation on cooperation.id = day.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (kpi.contract_id) '/contracten/kpi?id=' || kpi.id
        from contracts.kpi join cooperation.cooperation on cooperation.id = kpi.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (wording.status) '/contracten/tekst?id=' || wording.id
        from contracts.contract_text wording join cooperation.cooperation on cooperation.id = wording.cooperation_id
        where cooperation.code = 'mgr-sdcg'
        union all
        select distinct on (contract.status) '/contracten/regel?id=' || line.id
        from contracts.contract_line line join contracts.contract on contract.id = line.contract_id
        join cooperation.cooperation on cooperation.id = contract.cooperation_id
        where cooperation.code = 'mgr-sdcg'""";

    private static final String WITH_DOCUMENTS = """
        select '/contracten/contract?id=' || split_part(document.subject, ':', 3)
        from platform.document join cooperation.cooperation on cooperation.id = document.cooperation_id
        where document.subject like 'contracts:contract:%' and document.removed_at is null and cooperation.code = 'mgr-sdcg'
        order by document.id limit 1""";

    private static final String MESSAGE = "00000000-0000-7000-8000-00000000fa11";

    @BeforeAll
    static void walk() {
        onMessage(FAILED_MESSAGE);
        onMessage(FAILED_MAIL);
        onMessage(KEY);
        REFUSED_IMPORT.forEach(PagesIT::onMessage);
        HttpVisitor.of(Platform.shared()).logsInAs("inkoper@mgr-sdcg"); // a session that an administrator could end
        site = SiteWalk.walk(NO_PAGE, likeNoOther());
    }

    private static List<String> likeNoOther() {
        List<String> addresses = new ArrayList<>();
        for (String sql :
                List.of(WITH_DOCUMENTS, OF_EACH_STATUS, OF_TENDERS, OF_LISTS, OF_MEETINGS, OF_INDEXATIONS, OF_STEPS)) {
            try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                    PreparedStatement statement = database.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    addresses.add(row.getString(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
        assertThat(addresses).hasSizeGreaterThan(2);
        addresses.addAll(FOUND_BY_ASKING);
        addresses.addAll(AT_THE_END);
        return addresses;
    }

    @AfterAll
    static void forgetTheMessage() {
        onMessage("delete from kernel.outbox where id = ?::uuid");
        onMessage("delete from platform.api_key where id = ?::uuid");
        onMessage("delete from platform.mail where id = ?::uuid");
        onMessage("delete from platform.import_fault where run_id = ?::uuid");
        onMessage("delete from platform.import_file where run_id = ?::uuid");
        onMessage("delete from platform.import_run where id = ?::uuid");
    }

    private static void onMessage(String sql) {
        try (Connection database = PlatformDatabase.asSuperuser(Platform.shared());
                PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, MESSAGE);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyListedAddressIsReachedBySomebody() {
        assertThat(site.missing())
                .as("listed, and no demo person gets there by links")
                .isEmpty();
    }

    @Test
    void everyPageIsAccessibleAndWhole() {
        Map<String, List<String>> wrong = new TreeMap<>();
        int looked = 0;
        for (String loginName : loginNames()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : WIDTHS) {
                    looked += look(loginName, width, scheme, wrong);
                }
            }
        }
        ProofReport.write("pages", "addresses", site.pages().size(), "looks", looked, "with findings", wrong.size());

        assertThat(wrong).isEmpty();
    }

    private static Set<String> loginNames() {
        return site.pages().values().stream()
                .map(SiteWalk.Found::loginName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int look(String loginName, int width, ColorScheme scheme, Map<String, List<String>> wrong) {
        List<SiteWalk.Found> pages = site.pages().values().stream()
                .filter(page -> page.loginName().equals(loginName) && !PIECES.contains(page.path()))
                .filter(page -> wanted(page, width, scheme))
                .toList();
        if (pages.isEmpty()) {
            return 0;
        }
        try (Visitor visitor = Visitor.with(width, scheme)) {
            if (!loginName.equals(SiteWalk.NOBODY)) {
                visitor.logsInAs(loginName);
            }
            for (SiteWalk.Found page : pages) {
                List<String> findings = findings(visitor, page);
                if (!findings.isEmpty()) {
                    wrong.put(page.address() + " " + width + " " + scheme + " " + loginName, findings);
                }
                if (ProofReport.full()) {
                    visitor.screenshot(page.path().substring(1).replace('/', '-') + "-" + width + "-" + scheme);
                }
            }
        }
        return pages.size();
    }

    private static boolean wanted(SiteWalk.Found page, int width, ColorScheme scheme) {
        return ProofReport.full()
                || (width == DESK && scheme == ColorScheme.LIGHT)
                || ONE_PER_TEMPLATE.contains(page.path());
    }

    private static List<String> findings(Visitor visitor, SiteWalk.Found page) {
        List<String> findings = new ArrayList<>();
        int faultsBefore = visitor.faults().size();
        int status = visitor.open(page.address());
        if (status != 200) {
            findings.add("status " + status);
        }
        Object wider =
                visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wider).intValue() > 0) {
            findings.add("wider than the window by " + wider);
        }
        new AxeBuilder(visitor.page())
                .setLegacyMode(true)
                .options(VIOLATIONS_ONLY)
                .analyze()
                .getViolations()
                .forEach(violation -> findings.add(violation.getId() + " "
                        + violation.getNodes().stream()
                                .limit(3)
                                .map(node -> String.valueOf(node.getTarget()))
                                .collect(Collectors.joining(" "))));
        findings.addAll(visitor.faults().subList(faultsBefore, visitor.faults().size()));
        return findings;
    }
}
