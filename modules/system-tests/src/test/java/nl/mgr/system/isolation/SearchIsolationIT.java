package nl.mgr.system.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.PlatformDatabase;
import nl.mgr.system.support.ProofReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The one function that reads past row security to find words: nothing of another party comes out of it, no row and no
 * count, on the page neither; roles without a scope cannot call it; and what a party may see it finds.
 */
class SearchIsolationIT {

    private static final long SEED = 20261130L;
    private static final List<String> LOG_INS = List.of(
            "contractbeheerder@mgr-sdcg",
            "beheerder@mgr-sdcg",
            "contractbeheerder@zuid-limburg",
            "beleidsmedewerker@duiven",
            "beleidsmedewerker@wageningen",
            "beleidsmedewerker@rozendaal",
            "beleidsmedewerker@heerlen",
            "aanbieder@mgr-sdcg",
            "aanbieder-018@mgr-sdcg",
            "aanbieder@zuid-limburg");

    /** Table behind each kind, and the policy that says of all of its rows who finds them: some pages show fewer. */
    private static final Map<String, String> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("providers:provider", "providers.provider"),
            Map.entry("providers:site", "providers.site"),
            Map.entry("contracts:contract", "contracts.contract"),
            Map.entry("contracts:product", "contracts.product"),
            Map.entry("procurement:tender", "procurement.tender"),
            Map.entry("procurement:lot", "procurement.lot"),
            Map.entry("monitoring:delivery", "monitoring.delivery where replaced_by is null"),
            Map.entry("cooperation:export", "cooperation.frozen_export"),
            Map.entry("cooperation:meeting", "cooperation.meeting"),
            Map.entry("cooperation:decision", "cooperation.decision"),
            Map.entry("cooperation:agreement", "cooperation.service_agreement"),
            Map.entry("platform:document", "platform.document where removed_at is null and destroyed_at is null"),
            Map.entry("cooperation:module", "cooperation.cooperation_module")));

    private static final List<String> KINDS = List.of(
            "providers:provider",
            "providers:site",
            "contracts:contract",
            "contracts:product",
            "procurement:tender",
            "procurement:lot",
            "monitoring:delivery",
            "cooperation:export",
            "cooperation:module",
            "cooperation:municipality",
            "cooperation:meeting",
            "cooperation:decision",
            "cooperation:agreement",
            "platform:document",
            "platform:member");

    private static final String SEARCH = "select kind, subject_id, title, total from platform.search(?, ?, ?, 0)";

    private record Hit(String kind, UUID id, String title, long total) {}

    private static Connection superuser;
    private static Canaries rows;
    private static final List<Party> PARTIES = new ArrayList<>();

    @BeforeAll
    static void plant() throws Exception {
        superuser = PlatformDatabase.asSuperuser(Platform.shared());
        rows = new Canaries(superuser);
        execute("select platform.rebuild_search()");
        for (String login : LOG_INS) {
            PARTIES.add(Party.of(Platform.shared(), superuser, rows, login, Platform.DEMO_DAY));
        }
    }

    @AfterAll
    static void takeOut() throws Exception {
        rows.takeOut();
        execute("select platform.rebuild_search()");
        superuser.close();
    }

    @Test
    void aWordOfAnotherPartyGivesNoRowAndNoCount() throws SQLException {
        Random random = new Random(SEED);
        int words = ProofReport.count(120, 2_000);
        List<String> violations = new ArrayList<>();
        int found = 0;
        for (Party party : PARTIES) {
            for (int at = 0; at < words; at++) {
                String word = Canaries.word(named(random));
                List<Hit> hits = find(party.scope(), word, 500);
                found += hits.size();
                hits.stream()
                        .filter(hit -> strange(party, hit))
                        .forEach(hit -> violations.add(party.login() + " finds " + hit + " by " + word));
                hits.stream()
                        .filter(hit -> hit.total()
                                != hits.stream()
                                        .filter(other -> other.kind().equals(hit.kind()))
                                        .count())
                        .forEach(hit -> violations.add(party.login() + " is told of more " + hit));
            }
        }
        ProofReport.write(
                "search-isolation",
                "questions=" + words * PARTIES.size(),
                "seed=" + SEED,
                "hits=" + found,
                "violations=" + violations.size());
        assertThat(violations).isEmpty();
        assertThat(found).as("who never finds what is his proves nothing").isPositive();
    }

    /** A record of those that carry a word in their name. */
    private static UUID named(Random random) {
        List<String> tables = List.of(
                "providers.provider", "contracts.contract", "contracts.product", "procurement.lot", "platform.person");
        String table = tables.get(random.nextInt(tables.size()));
        return rows.id(rows.first(table) + random.nextInt(rows.end(table) - rows.first(table)));
    }

    /** All canary words at once: as many as there are own rows, of each kind. */
    @Test
    void everyPartyFindsItsOwnRowsAndNoOthers() throws SQLException {
        for (Party party : PARTIES) {
            Set<UUID> ids = new HashSet<>();
            for (Hit hit : find(party.scope(), Canaries.BEGINNING, 500)) {
                assertThat(strange(party, hit)).as(party.login() + " " + hit).isFalse();
                ids.add(hit.id());
            }
            for (Map.Entry<String, String> kind : TABLES.entrySet()) {
                List<UUID> own =
                        may(party.scope(), kind.getValue()) ? planted(own(party.scope(), kind.getValue())) : List.of();
                List<UUID> found = find(party.scope(), Canaries.BEGINNING, List.of(kind.getKey()), 500).stream()
                        .map(Hit::id)
                        .toList();
                List<UUID> missing = new ArrayList<>(own);
                missing.removeAll(found);
                assertThat(found).as(party.login() + " " + kind.getKey()).isSubsetOf(own);
                if (own.size() < 500 && !kind.getKey().equals("cooperation:module")) {
                    assertThat(missing)
                            .as(party.login() + " misses " + kind.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void thePageShowsNothingOfAnothers() {
        Random random = new Random(SEED);
        HttpJudge judge = new HttpJudge(rows);
        for (Party party : PARTIES) {
            ask(party, judge, Canaries.BEGINNING);
            for (int at = 0; at < ProofReport.count(12, 200); at++) {
                ask(party, judge, Canaries.word(party.guess(random, "contracts")));
            }
        }
        assertThat(judge.violations()).isEmpty();
        assertThat(judge.ownSeen()).isNotEmpty();
    }

    private static void ask(Party party, HttpJudge judge, String word) {
        for (String page : List.of("/zoeken?q=", "/zoek-snel?q=")) {
            HttpVisitor.Answer answer = party.visitor().get(page + word);
            judge.page(party, page, answer, Set.of(word));
            if (!word.equals(Canaries.BEGINNING)) {
                // what is spelt nearly so may be guessed, of what is theirs
                assertThat(answer.page().select(".hits a, [role=option]"))
                        .as(party.login() + " " + page + word)
                        .noneMatch(hit -> hit.text().contains(word));
            }
        }
    }

    @Test
    void aMunicipalityThatDoesNotTakePartInAModuleFindsNothingOfIt() throws SQLException {
        Scope rozendaal = PARTIES.stream()
                .filter(party -> party.login().equals("beleidsmedewerker@rozendaal"))
                .findFirst()
                .orElseThrow()
                .scope();
        assertThat(rozendaal.domains()).as("domains").isNotEmpty().noneMatch(one -> one.startsWith("contracts:"));
        assertThat(kinds(rozendaal))
                .contains("providers:provider")
                .doesNotContain("contracts:contract", "contracts:product", "monitoring:delivery");
        Scope outside =
                new Scope(rozendaal.role(), rozendaal.cooperation(), rozendaal.municipalities(), null, List.of());
        assertThat(kinds(outside))
                .as("what is its own, and of bodies it sits in, whatever it takes part in")
                .isSubsetOf(
                        "cooperation:export",
                        "cooperation:municipality",
                        "cooperation:meeting",
                        "cooperation:decision",
                        "cooperation:agreement",
                        "platform:member");
    }

    private static Set<String> kinds(Scope scope) throws SQLException {
        return find(scope, Canaries.BEGINNING, 500).stream().map(Hit::kind).collect(Collectors.toSet());
    }

    @Test
    void rolesWithoutAScopeCannotCallIt() {
        UUID cooperation = PARTIES.get(0).scope().cooperation();
        for (String role : List.of("mgr_auth", "mgr_platform", "mgr_batch", "mgr_backup", "mgr_app")) {
            assertThatThrownBy(() -> find(new Scope(role, cooperation, List.of(), null, List.of()), "a", 1))
                    .as(role)
                    .hasMessageContaining("permission denied");
        }
        for (String role : List.of("mgr_staff", "mgr_municipality", "mgr_provider")) {
            assertThatThrownBy(() -> find(new Scope(role, null, List.of(), null, List.of()), "a", 1))
                    .as(role + " without a cooperation")
                    .hasMessageContaining("search needs a scope");
        }
        assertThatThrownBy(() -> find(new Scope("mgr_provider", cooperation, List.of(), null, List.of()), "a", 1))
                .hasMessageContaining("search needs a scope");
    }

    @Test
    void nobodyReadsTheIndexItself() {
        Scope staff = PARTIES.get(0).scope();
        for (String role :
                List.of("mgr_staff", "mgr_municipality", "mgr_provider", "mgr_batch", "mgr_auth", "mgr_platform")) {
            for (String table : List.of("platform.search_entry", "platform.search_word", "platform.search_reach")) {
                Scope scope = new Scope(role, staff.cooperation(), List.of(), UUID.randomUUID(), List.of());
                assertThatThrownBy(() -> own(scope, table))
                        .as(role + " " + table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void controlAnEntryThatNamesTheWrongAudienceIsFoundHereAndStillNotShown() throws SQLException {
        Party party = PARTIES.stream()
                .filter(one -> one.login().equals("aanbieder@mgr-sdcg"))
                .findFirst()
                .orElseThrow();
        UUID anothers = own(PARTIES.get(0).scope(), "contracts.contract").stream()
                .filter(party::isAnothers)
                .findFirst()
                .orElseThrow();
        String word = Canaries.word(anothers);
        execute("update platform.search_entry set audience = audience || platform.search_key(cooperation_id, kind,"
                + " 'providers') where subject_id = '" + anothers + "'");
        try {
            assertThat(find(party.scope(), word, 500)).anyMatch(hit -> strange(party, hit));
            assertThat(party.visitor().get("/zoeken?q=" + word).page().select(".hits a"))
                    .noneMatch(hit -> hit.text().contains(word));
        } finally {
            execute("select platform.rebuild_search()");
        }
    }

    @Test
    void indexAndRecordsAgree() throws SQLException {
        for (Party party : List.of(PARTIES.get(0), PARTIES.get(2))) {
            superuser.setAutoCommit(false);
            try (Statement statement = superuser.createStatement()) {
                party.scope().enter(superuser, true);
                ResultSet row = statement.executeQuery(
                        "select kind, missing, left_over, different from platform.search_faults()");
                int kinds = 0;
                while (row.next()) {
                    kinds++;
                    assertThat(List.of(row.getLong(2), row.getLong(3), row.getLong(4)))
                            .as(row.getString(1))
                            .containsOnly(0L);
                }
                assertThat(kinds).isEqualTo(KINDS.size());
            } finally {
                superuser.rollback();
                superuser.setAutoCommit(true);
            }
        }
    }

    /** Municipalities are facts of the country, and of a person one finds the membership. */
    private static boolean strange(Party party, Hit hit) {
        return !hit.kind().equals("cooperation:municipality")
                && (party.isAnothers(hit.id()) || rows.number(hit.id()) == null);
    }

    private static List<Hit> find(Scope scope, String word, int most) throws SQLException {
        return find(scope, word, KINDS, most);
    }

    private static List<Hit> find(Scope scope, String word, List<String> kinds, int most) throws SQLException {
        superuser.setAutoCommit(false);
        try (PreparedStatement statement = superuser.prepareStatement(SEARCH)) {
            scope.enter(superuser, true);
            statement.setString(1, word);
            statement.setArray(2, superuser.createArrayOf("text", kinds.toArray()));
            statement.setInt(3, most);
            ResultSet row = statement.executeQuery();
            List<Hit> hits = new ArrayList<>();
            while (row.next()) {
                hits.add(new Hit(
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("title"),
                        row.getLong("total")));
            }
            return Collections.unmodifiableList(hits);
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    /** Without the rows that the platform's own work made since the words were given. */
    private static List<UUID> planted(List<UUID> ids) {
        return ids.stream().filter(id -> rows.number(id) != null).toList();
    }

    private static boolean may(Scope scope, String table) throws SQLException {
        return Scope.list(
                        superuser,
                        "select has_table_privilege(?, ?, 'select')",
                        Boolean.class,
                        scope.role(),
                        table.split(" ")[0])
                .get(0);
    }

    private static List<UUID> own(Scope scope, String table) throws SQLException {
        superuser.setAutoCommit(false);
        try {
            scope.enter(superuser, true);
            String id = table.startsWith("platform.search_") ? "gen_random_uuid()" : "id";
            return Scope.list(superuser, "select " + id + " from " + table, UUID.class);
        } finally {
            superuser.rollback();
            superuser.setAutoCommit(true);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
