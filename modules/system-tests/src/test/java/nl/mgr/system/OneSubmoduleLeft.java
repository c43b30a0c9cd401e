package nl.mgr.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mgr.system.pages.MatrixPage;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.RunningPlatform;
import nl.mgr.system.support.Visitor;

/** A municipality leaves Contractbeheer Wmo and nothing else: what it sees before that day and from it on, in a browser. */
final class OneSubmoduleLeft {

    static final String LEFT = "Contractbeheer Wmo";

    private static final String WESTERVOORT = "beleidsmedewerker@westervoort";
    private static final String STAYING = "beleidsmedewerker@zevenaar";
    private static final Pattern COUNT = Pattern.compile("van ([\\d.]+)");
    private static final int LAST_DAYS = 14;

    /**
     * @param lists how many contracts, by law
     * @param totals kinds of care with figures of 2026
     * @param bill days and amount of 2027, by part of the budget
     */
    private record Seen(Map<String, Integer> lists, List<String> totals, Map<String, String> bill) {}

    private Seen before = new Seen(Map.of(), List.of(), Map.of());
    private Seen stayingBefore = before;

    void decided(RunningPlatform platform) {
        calculates(platform);
        before = seen(platform, WESTERVOORT);
        stayingBefore = seen(platform, STAYING);
        assertThat(before.lists().get("wmo")).isPositive();
        assertThat(before.totals()).contains("Begeleiding", "Jeugdhulp ambulant");
        assertThat(before.bill().get(LEFT)).startsWith("365 ");

        try (Visitor administrator = Visitor.atDeskOf(platform).logsInAs("beheerder@mgr-sdcg")) {
            MatrixPage matrix = MatrixPage.openedBy(administrator)
                    .turns("Westervoort", LEFT)
                    .from(0, "15-01-2027")
                    .decidedBy("algemeen bestuur", "25-11-2026", "AB-2026-051")
                    .waivingNotice();
            assertThat(matrix.asked()).contains("AB-2026-051", "15-1-2027");
            matrix.confirmed();
        }
        calculates(platform);
        votesUntilThatDay(platform);
    }

    /** The general board meets on the last day and on the first without: on what it left, it votes no more. */
    private static void votesUntilThatDay(RunningPlatform platform) {
        List<String> lastDay = voters(platform, "14-01-2027");
        List<String> without = voters(platform, "15-01-2027");
        assertThat(lastDay).contains("Westervoort").hasSizeGreaterThan(5);
        assertThat(without)
                .isEqualTo(lastDay.stream()
                        .filter(name -> !List.of("Westervoort", "Duiven").contains(name))
                        .toList());
    }

    /** Names of who votes about the submodule in a meeting of the general board on a day. */
    private static List<String> voters(RunningPlatform platform, String day) {
        HttpVisitor secretary = HttpVisitor.of(platform).logsInAs("managementassistent@mgr-sdcg");
        String board = secretary
                .get("/samenwerking/vergaderingen")
                .page()
                .selectFirst("a[href*=/samenwerking/orgaan?id=]:contains(Algemeen bestuur)")
                .attr("href");
        HttpVisitor.Answer plan =
                secretary.get("/samenwerking/vergadering-plan?orgaan=" + board.substring(board.indexOf('=') + 1));
        HttpVisitor.Answer meeting =
                secretary.press(plan, "bewaar", Map.of("dag", day, "van", "13.00", "tot", "15:00"));
        HttpVisitor.Answer item = secretary.get(
                meeting.page().selectFirst("a[href*=agendapunt?vergadering]").absUrl("href"));
        HttpVisitor.Answer agenda = secretary.press(
                item,
                "bewaar",
                Map.of(
                        "onderwerp",
                        "Tarieven Wmo",
                        "gevraagd",
                        "besluit",
                        "betreft",
                        item.page().select("option:contains(" + LEFT + ")").attr("value")));
        String told = agenda.page()
                .select("#agenda p:contains(stemmen alleen gemeenten)")
                .text();
        return List.of(told.substring(told.indexOf(':') + 1).strip().split(", "));
    }

    /** Until then all is as it was; the bill of the year already counts the days. */
    void untilThatDay(RunningPlatform platform) {
        Seen now = seen(platform, WESTERVOORT);
        assertThat(now.lists()).isEqualTo(before.lists());
        assertThat(now.totals()).isEqualTo(before.totals());
        paysForItsDays(now);
    }

    /** From then on what the submodule gave is gone, and nothing else. */
    void fromThatDay(RunningPlatform platform) {
        Seen now = seen(platform, WESTERVOORT);
        Map<String, Integer> lists = new HashMap<>(before.lists());
        lists.put("wmo", 0);
        assertThat(now.lists()).isEqualTo(lists);
        assertThat(now.totals())
                .contains("Jeugdhulp ambulant")
                .doesNotContain("Begeleiding")
                .isSubsetOf(before.totals());
        paysForItsDays(now);

        Seen staying = seen(platform, STAYING);
        assertThat(staying.lists()).isEqualTo(stayingBefore.lists());
        assertThat(staying.totals()).isEqualTo(stayingBefore.totals());
        assertThat(without(staying.bill())).isEqualTo(without(stayingBefore.bill()));
        assertThat(cents(staying.bill().get(LEFT)))
                .as("those who stay share what is left")
                .isGreaterThan(cents(stayingBefore.bill().get(LEFT)));
    }

    private void paysForItsDays(Seen now) {
        assertThat(without(now.bill())).isEqualTo(without(before.bill()));
        assertThat(now.bill().get(LEFT)).startsWith(LAST_DAYS + " ");
        assertThat(cents(now.bill().get(LEFT)))
                .isPositive()
                .isLessThan(cents(before.bill().get(LEFT)) / 10);
    }

    private static Map<String, String> without(Map<String, String> bill) {
        Map<String, String> others = new LinkedHashMap<>(bill);
        others.remove(LEFT);
        assertThat(others).hasSizeGreaterThan(8);
        return others;
    }

    /** Of "14 € 271,66". */
    private static long cents(String billed) {
        return Long.parseLong(billed.substring(billed.indexOf('€')).replaceAll("\\D", ""));
    }

    private static void calculates(RunningPlatform platform) {
        HttpVisitor adviser = HttpVisitor.of(platform).logsInAs("financieel-adviseur@mgr-sdcg");
        HttpVisitor.Answer made = adviser.press(adviser.get("/samenwerking/bijdragen?jaar=2027"), "reken", Map.of());
        assertThat(made.page().selectFirst("h1").text()).startsWith("Bijdragen 2027, berekening");
    }

    private static Seen seen(RunningPlatform platform, String loginName) {
        try (Visitor visitor = Visitor.atDeskOf(platform).logsInAs(loginName)) {
            Map<String, Integer> lists = new HashMap<>();
            for (String law : List.of("jeugd", "wmo", "bw")) {
                visitor.open("/contracten/overzicht?wet=" + law);
                lists.put(law, listed(visitor));
            }
            visitor.open("/leveringen/gebruik?jaar=2026");
            List<String> totals = new ArrayList<>();
            visitor.page()
                    .locator("main table")
                    .first()
                    .locator("tbody th a")
                    .allInnerTexts()
                    .forEach(text -> totals.add(text.strip()));
            visitor.open("/samenwerking/onze-bijdrage?jaar=2027");
            Map<String, String> bill = new LinkedHashMap<>();
            visitor.page()
                    .locator("tr:has(th a[href*='/samenwerking/bijdrage?'])")
                    .all()
                    .forEach(row -> {
                        List<String> cells = row.locator("td").allInnerTexts();
                        bill.put(
                                row.locator("th").innerText().strip(),
                                cells.get(1).strip() + " " + cells.get(2).strip());
                    });
            assertThat(visitor.faults()).isEmpty();
            return new Seen(lists, totals, bill);
        }
    }

    private static int listed(Visitor visitor) {
        Matcher many = COUNT.matcher(
                String.join(" ", visitor.page().locator(".pager > span").allInnerTexts()));
        return many.find() ? Integer.parseInt(many.group(1).replace(".", "")) : 0;
    }
}
