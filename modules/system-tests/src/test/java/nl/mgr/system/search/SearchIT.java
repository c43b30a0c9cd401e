package nl.mgr.system.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.mgr.system.support.HttpVisitor;
import nl.mgr.system.support.Platform;
import nl.mgr.system.support.Visitor;
import org.assertj.core.api.Assertions;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What one finds and how: nearly right words, plurals, words in words, numbers, kinds; by keyboard; views and pins. */
class SearchIT {

    private static final String STAFF = "contractbeheerder@mgr-sdcg";
    private static final String COLLEAGUE = "inkoper@mgr-sdcg";
    private static final String MUNICIPALITY = "beleidsmedewerker@duiven";
    private static final String PROVIDER = "aanbieder@mgr-sdcg";

    private static List<String> found(HttpVisitor visitor, String asked) {
        return visitor.get("/zoeken?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8))
                .page()
                .select(".hits a")
                .eachText();
    }

    private static HttpVisitor as(String login) {
        return HttpVisitor.of(Platform.shared()).logsInAs(login);
    }

    @Test
    void typingErrorsPluralsAndWordsInWordsFind() {
        HttpVisitor staff = as(STAFF);
        Assertions.assertThat(found(staff, "Duivn")).contains("Duiven");
        Assertions.assertThat(found(staff, "Diuven")).contains("Duiven");
        Assertions.assertThat(found(staff, "jeugdhlp")).contains("45A04 Jeugdhulp ambulant regulier");
        Assertions.assertThat(found(staff, "begeleiding gezinnen"))
                .anyMatch(title -> title.contains("ezinsbegeleiding"));
        Assertions.assertThat(found(staff, "hulp ambulante")).contains("45A04 Jeugdhulp ambulant regulier");
        Assertions.assertThat(staff.get("/zoeken?q=Duivn").page().text()).contains("Bedoelde u duiven?");
    }

    @Test
    void numbersAreFoundExactlyAndByTheirBeginning() {
        HttpVisitor staff = as(STAFF);
        Assertions.assertThat(found(staff, "J-2025-001")).first().asString().startsWith("J-2025-001 ");
        Assertions.assertThat(found(staff, "j2025 001")).anyMatch(title -> title.startsWith("J-2025-001 "));
        Assertions.assertThat(found(staff, "45a0")).anyMatch(title -> title.startsWith("45A04 "));
        Assertions.assertThat(found(staff, "0226")).contains("Duiven");
    }

    @Test
    void eachFindsWhatIsTheirs() {
        Assertions.assertThat(found(as(MUNICIPALITY), "J-2025-001")).isNotEmpty();
        Assertions.assertThat(found(as(PROVIDER), "J-2025-002")).noneMatch(title -> title.startsWith("J-2025-002"));
        Assertions.assertThat(found(as("beleidsmedewerker@rozendaal"), "J-2025-001"))
                .as("does not take part in contracts")
                .noneMatch(title -> title.startsWith("J-2025"));
        Assertions.assertThat(found(as(PROVIDER), "mijn"))
                .as("a line of the menu")
                .isNotEmpty();
    }

    @Test
    void termsAndHelpAreFoundByWordsQuestionsPluralsAndTypingErrors() {
        HttpVisitor staff = as(STAFF);
        Assertions.assertThat(found(staff, "uitnutting")).first().isEqualTo("uitnutting");
        Assertions.assertThat(found(staff, "uitnuttng")).contains("uitnutting");
        Assertions.assertThat(found(staff, "percelen")).contains("perceel");
        Assertions.assertThat(found(staff, "hoe keur ik een levering goed")).contains("Volledigheid");
        HttpVisitor english = as(STAFF);
        speaksEnglish(english);
        Assertions.assertThat(found(english, "how do I approve a delivery")).contains("Completeness");
        Assertions.assertThat(found(english, "deliveries")).contains("One delivery");

        HttpVisitor.Answer all = staff.get("/zoeken?q=uitnutting");
        Assertions.assertThat(all.page().select("h2").eachText()).contains("Begrippen", "Hulp bij een pagina");
        Assertions.assertThat(all.page().select(".hits a").eachAttr("href")).contains("/uitleg/begrippen#uitnutting");
        Assertions.assertThat(staff.get("/zoek-snel?q=uitnutting")
                        .page()
                        .select("[role=option]")
                        .eachText())
                .first()
                .isEqualTo("uitnutting Begrip");
        Assertions.assertThat(found(staff, "jeugdhulp"))
                .as("records that match better come first")
                .first()
                .asString()
                .contains("Jeugdhulp");
    }

    private static void speaksEnglish(HttpVisitor visitor) {
        FormElement form = (FormElement) visitor.get("/vandaag").page().expectFirst("form.languages");
        Element button = form.expectFirst("[lang=en]");
        Map<String, String> fields = HttpVisitor.fields(form);
        fields.put(button.attr("name"), button.attr("value"));
        visitor.post(form.absUrl("action"), fields);
    }

    @Test
    void helpIsFoundByWhoMayOpenItsPageOnly() {
        HttpVisitor officer = as(MUNICIPALITY);
        HttpVisitor provider = as("gegevensmedewerker@mgr-sdcg");
        String question = "sleutels voor software";
        Assertions.assertThat(found(as("beheerder@duiven"), question)).contains("Sleutels voor software");
        for (HttpVisitor other : List.of(officer, provider)) {
            Assertions.assertThat(found(other, question)).doesNotContain("Sleutels voor software");
            Assertions.assertThat(other.get("/hulp?pagina=/account/sleutels").status())
                    .isEqualTo(404);
        }
        HttpVisitor.Answer help = officer.get("/hulp?pagina=/contracten/contract");
        Assertions.assertThat(help.page().select("main p").eachText()).hasSizeGreaterThan(2);
        Assertions.assertThat(help.page().select("main a:contains(Naar deze pagina)"))
                .as("a page about one contract opens with a contract only")
                .isEmpty();
        HttpVisitor.Answer list = officer.get("/hulp?pagina=/contracten/overzicht");
        Assertions.assertThat(list.page()
                        .expectFirst("main a:contains(Naar deze pagina)")
                        .attr("href"))
                .isEqualTo("/contracten/overzicht");
        for (String nothing : List.of("/onzin", "/account/inloggen", "")) {
            Assertions.assertThat(officer.get("/hulp?pagina=" + nothing).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    @Test
    void oneKindIsShownPageByPageAndNothingSaysWhatToDo() {
        HttpVisitor staff = as(STAFF);
        org.jsoup.nodes.Document first =
                staff.get("/zoeken?q=jeugdhulp&soort=contract").page();
        Assertions.assertThat(first.select(".hits a")).hasSize(25);
        String second = first.select(".pager a").get(1).attr("href");
        Assertions.assertThat(second).contains("vanaf=25");
        Assertions.assertThat(staff.get(second).page().select(".hits a").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select(".hits a").eachText());
        Assertions.assertThat(staff.get("/zoeken?q=qzxwvq").page().text())
                .contains("Niets gevonden voor qzxwvq")
                .contains("Gebruik minder woorden");
        Assertions.assertThat(staff.get("/zoeken?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                        .body())
                .doesNotContain("<script>alert");
    }

    @Test
    void byKeyboardAlone() {
        try (Visitor visitor = Visitor.atDesk().logsInAs(STAFF)) {
            Page page = visitor.page();
            visitor.open("/vandaag");
            page.keyboard().press("Control+k");
            Locator box = page.getByRole(AriaRole.COMBOBOX);
            assertThat(box).isFocused();
            page.keyboard().press("Escape");
            assertThat(box).not().isVisible();
            page.keyboard().press("Control+k");
            page.keyboard().type("45A04");
            Locator option = page.getByRole(AriaRole.OPTION).first();
            assertThat(option).containsText("45A04");
            page.keyboard().press("ArrowDown");
            assertThat(option).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/contracten/product?id="));
            page.keyboard().press("Control+k");
            page.keyboard().type("Duivn");
            assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Duiven");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("/zoeken?q=Duivn"));
            Assertions.assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void aViewIsSavedSharedRenamedAndRemoved() {
        try (Visitor staff = Visitor.atDesk().logsInAs(STAFF);
                Visitor colleague = Visitor.atDesk().logsInAs(COLLEAGUE);
                Visitor municipality = Visitor.atDesk().logsInAs(MUNICIPALITY)) {
            String list = "/contracten/producten";
            staff.open(list + "?sorteer=-code");
            Page page = staff.page();
            link(page, "Bewaar deze weergave").click();
            save(page, "Codes van achteren", false);
            assertThat(link(page, "Codes van achteren")).hasAttribute("aria-current", "true");
            colleague.open(list);
            assertThat(link(colleague.page(), "Codes van achteren")).hasCount(0);

            edit(page, "Codes van achteren").click();
            save(page, "Codes omgekeerd", true);
            colleague.open(list);
            link(colleague.page(), "Codes omgekeerd (gedeeld)").click();
            assertThat(colleague.page()).hasURL(Pattern.compile(".*sorteer=-code"));
            assertThat(edit(colleague.page(), "Codes omgekeerd")).hasCount(0);
            municipality.open(list);
            assertThat(municipality.page().getByText("Codes omgekeerd")).hasCount(0);

            edit(page, "Codes omgekeerd").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijder"))
                    .click();
            assertThat(page.getByText("De weergave Codes omgekeerd is verwijderd."))
                    .isVisible();
            assertThat(link(page, "Codes omgekeerd")).hasCount(0);
            Assertions.assertThat(staff.faults()).isEmpty();
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The link to change a view: its name is put together from two texts on the page. */
    private static Locator edit(Page page, String view) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Wijzig ?: " + view + "$")));
    }

    private static void save(Page page, String name, boolean shared) {
        page.getByLabel("Naam").fill(name);
        page.getByLabel("Ook voor anderen van mijn organisatie").setChecked(shared);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bewaar").setExact(true))
                .click();
        assertThat(page.getByText("De weergave " + name + " is bewaard.")).isVisible();
    }

    @Test
    void aRecordIsPinnedAndComesBackInTheBoxOfThatPersonAlone() {
        try (Visitor staff = Visitor.atDesk().logsInAs(STAFF);
                Visitor colleague = Visitor.atDesk().logsInAs(COLLEAGUE)) {
            Page page = staff.page();
            staff.open("/zoeken?q=45A04&soort=product");
            page.locator(".hits a").first().click();
            press(page, "Maak vast");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak los")))
                    .isVisible();
            page.keyboard().press("Control+k");
            assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Vastgemaakt")))
                    .containsText("45A04");
            page.keyboard().press("Escape");
            colleague.open("/vandaag");
            colleague.page().keyboard().press("Control+k");
            assertThat(colleague.page().locator("#mgr-gevonden")).not().containsText("45A04");
            press(page, "Maak los");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak vast")))
                    .isVisible();
            page.keyboard().press("Control+k");
            assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Onlangs bekeken")))
                    .containsText("45A04");
            Assertions.assertThat(staff.faults()).isEmpty();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
